import type { Mutation } from './mutation';

const REFERENCES = ['for', 'aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-owns', 'headers'];

/** Ids are given anew, with all that refers to them. */
export const changeIds: Mutation = ({ root, random }) => {
  const ids = new Map<string, string>();
  for (const element of root.querySelectorAll('[id]')) {
    const made = ids.get(element.id) ?? `${random.word(3)}${random.between(10, 9_999)}`;
    ids.set(element.id, made);
    element.id = made;
  }
  for (const name of REFERENCES) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      element.setAttribute(
        name,
        value
          .split(/\s+/)
          .map((id) => ids.get(id) ?? id)
          .join(' '),
      );
    }
  }
  return ids.size ? {} : null;
};

/** Hooks that a build may drop: some of the names of attributes, everywhere. */
export const dropHooks: Mutation = ({ root, random }) => {
  const names = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of element.attributes) {
      if (/^(?:(?:data|aria)-[\w-]+|role|componentkey|dir|lang|itemprop|tabindex)$/.test(name))
        names.add(name);
    }
  }
  if (!names.size) return null;
  for (let left = random.between(1, 4); left > 0; left -= 1) {
    const name = random.pick([...names]);
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  return {};
};
