import { isShown } from '../visibility';
import { GMAIL } from './selectors';

/**
 * The view a person sees. Windows of their own (a popped-out conversation) have no `role=main`: there the whole
 * document is the view. Null where the document has views but shows none, or more than one.
 */
export function shownView(root: Document): Element | null {
  const views = [...root.querySelectorAll(GMAIL.view)];
  if (!views.length) return root.body;
  const shown = views.filter(isShown);
  return shown.length === 1 ? (shown[0] ?? null) : null;
}
