import { someElements, type Mutation } from './mutation';

/** One more element round others, or round all that is in them. */
export const addWrappers: Mutation = (scene) => {
  const { random, root } = scene;
  const changed = someElements(scene, 30, (element) => {
    const wrapper = root.createElement(random.pick(['div', 'div', 'span', 'section']));
    if (random.chance(0.5)) wrapper.className = `_${random.word(8)}`;
    if (random.chance(0.5)) {
      element.replaceWith(wrapper);
      wrapper.append(element);
    } else {
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
    return true;
  });
  return changed ? {} : null;
};

/** The other way: elements that only hold one other are taken away. */
export const dropWrappers: Mutation = (scene) => {
  const changed = someElements(scene, 10, (element) => {
    if (element.children.length !== 1 || element.textContent !== element.firstElementChild?.textContent) {
      return false;
    }
    // An address or a role says something; only what merely holds another is a wrapper.
    if ([...element.attributes].some(({ name }) => name !== 'class' && name !== 'id')) return false;
    if (!['div', 'span', 'section'].includes(element.localName)) return false;
    element.replaceWith(...element.childNodes);
    return true;
  });
  return changed ? {} : null;
};
