import type { Mutation, Scene } from './mutation';

/** A build of the site hashes its class names anew: equal names stay equal. */
export const rehashAllClasses: Mutation = (scene) => rehash(scene, 1);

/** Only some of them, as in the mixed builds since 2025. */
export const rehashSomeClasses: Mutation = (scene) => rehash(scene, scene.random.pick([0.1, 0.3, 0.6]));

function rehash({ root, random }: Scene, share: number): object | null {
  const names = new Map<string, string>();
  const hashed = (name: string) => {
    const known = names.get(name);
    if (known) return known;
    const made = random.chance(share) ? `_${random.word(random.between(5, 12))}` : name;
    names.set(name, made);
    return made;
  };
  for (const element of root.querySelectorAll('[class]')) {
    element.setAttribute('class', [...element.classList].map(hashed).join(' '));
  }
  return names.size ? {} : null;
}
