import { isSwitchedOff } from './seen-text';

/** Is an element, or one around it, switched off by its own style? Former views stay in a page so. */
function isOff(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSwitchedOff(at)) return true;
  return false;
}

/** @returns the elements below one that nothing switches off. Needs no layout. */
export function shownElements(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !isOff(element));
}
