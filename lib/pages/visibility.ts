/**
 * Is this element shown, as far as its own and its ancestors' styles tell? Gmail and LinkedIn keep former views
 * in the document, hidden; nothing may be read from them. Works without layout, so it is the same in a test.
 */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = view ? view.getComputedStyle(at) : (at as HTMLElement).style;
    if (style.display === 'none' || (at === element && style.visibility === 'hidden')) return false;
  }
  return true;
}
