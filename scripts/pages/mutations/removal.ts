import { anyElement, outwards, someElements, type Mutation } from './mutation';

/** Anything may be missing from a page. */
export const removeElements: Mutation = (scene) => {
  const changed = someElements(scene, 4, (element) => {
    if (element.parentElement) scene.emptied.push(element.parentElement);
    element.remove();
    return true;
  });
  return changed ? {} : null;
};

/** A whole part of the page is gone: loaded later, dropped, or another experiment. */
export const removeSection: Mutation = (scene) => {
  const section = outwards(scene, anyElement(scene), 6);
  if (!section) return null;
  section.remove();
  return {};
};

/** Only the text is gone, as in a placeholder that is still being filled. */
export const emptyElements: Mutation = (scene) => {
  const changed = someElements(scene, 3, (element) => {
    if (!element.hasChildNodes()) return false;
    element.replaceChildren();
    scene.emptied.push(element);
    return true;
  });
  return changed ? {} : null;
};
