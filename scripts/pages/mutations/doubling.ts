import { anyElement, outwards, someElements, type Mutation } from './mutation';

/** A text is written twice: once to be seen, once for screen readers. */
export const addHiddenTwins: Mutation = (scene) => {
  const { random, root } = scene;
  const changed = someElements(scene, 12, (element) => {
    const text = element.textContent.trim();
    if (element.children.length || !text) return false;
    const [seen, heard] = [root.createElement('span'), root.createElement('span')];
    seen.textContent = heard.textContent = text;
    seen.setAttribute('aria-hidden', 'true');
    heard.className = random.pick(['visually-hidden', `_${random.word(7)}`]);
    element.replaceChildren(...(random.chance(0.8) ? [seen, heard] : [heard, seen]));
    return true;
  });
  return changed ? {} : null;
};

/**
 * A part of the page stands there twice, beside itself or further out, as a sticky header repeats a card. Never
 * inside another part: a recipient's chip that stands among the hidden copies is one of them.
 */
export const doubleSection: Mutation = (scene) => {
  const { random } = scene;
  const section = outwards(scene, anyElement(scene), 4);
  if (!section) return null;
  const copy = section.cloneNode(true) as Element;
  const place = random.chance(0.5) ? section : outwards(scene, section, 6);
  if (random.chance(0.5)) place?.before(copy);
  else place?.after(copy);
  return { anyOrder: true, doubled: true };
};
