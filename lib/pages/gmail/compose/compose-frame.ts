import { isShown } from '../../visibility';
import type { ComposeBody } from './compose-body';
import { GMAIL } from '../selectors';

/** An open letter: the frame around it and its body. */
export interface OpenCompose {
  frame: Element;
  body: ComposeBody;
  subject: HTMLInputElement | null;
}

/** The least part of the page around a body that holds the fields Gmail sends along with it. */
function withFields(body: Element): Element | null {
  for (let at = body.parentElement; at && at !== body.ownerDocument.body; at = at.parentElement) {
    const drafts = at.querySelectorAll(GMAIL.composeDraft);
    // Two letters side by side: what holds both is no frame of one.
    if (drafts.length) return drafts.length === 1 ? at : null;
  }
  return null;
}

function composeOf(body: ComposeBody): OpenCompose | null {
  const frame = body.closest(GMAIL.compose) ?? withFields(body) ?? body.closest(GMAIL.composeDialog);
  return frame && { frame, body, subject: frame.querySelector<HTMLInputElement>(GMAIL.composeSubject) };
}

/** Every letter that is open and not minimised: pop-up, full screen, inline reply or pop-out, rich or plain. */
function openComposes(root: Document): OpenCompose[] {
  const rich = [...root.querySelectorAll<ComposeBody>(GMAIL.composeBody)].filter(isShown);
  const framed = rich.map(composeOf).filter((one) => one !== null);
  // The text area stands behind every rich body; only where the rich one is hidden is it the body.
  const plain = [...root.querySelectorAll<ComposeBody>(GMAIL.composePlainBody)]
    .filter(isShown)
    .map(composeOf)
    .filter((one) => one !== null)
    .filter(({ frame }) => !framed.some((other) => other.frame === frame));
  return [...framed, ...plain];
}

/**
 * The letter that is being written: of several open ones the one with the cursor, else the last opened. Null
 * where none is open or all are minimised.
 */
export function findOpenCompose(root: Document): OpenCompose | null {
  const open = openComposes(root);
  const focused = open.find((one) => one.frame.contains(root.activeElement));
  return focused ?? open.at(-1) ?? null;
}
