import { plain } from './told-text';
import { someElements, type Mutation, type Scene } from './mutation';

/** Messages stand in the order of time. */
const IN_TIME =
  '[data-message-id], [data-legacy-message-id], .adn, .gs, [data-event-urn], .msg-s-event-listitem';

/** Children in another order. Where that would break a told text apart, the page would say something else. */
export const shuffleSiblings: Mutation = (scene) => {
  const changed = someElements(scene, 6, (element) => {
    const parent = scene.random.chance(0.5) ? element : element.parentElement;
    return !!parent && parent !== scene.root.body && shuffle(parent, scene);
  });
  return changed ? { anyOrder: true } : null;
};

function shuffle(parent: Element, { random, told }: Scene): boolean {
  const before = [...parent.children];
  if (before.length < 2 || [...parent.childNodes].some(isText)) return false;
  if (before.filter((child) => child.matches(IN_TIME) || child.querySelector(IN_TIME)).length > 1)
    return false;
  const text = plain(parent.textContent);
  const whole = [...told].filter((one) => text.includes(one));
  parent.append(...random.shuffled(before));
  const after = plain(parent.textContent);
  if (whole.every((one) => after.includes(one))) return true;
  parent.append(...before);
  return false;
}

const isText = (node: Node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
