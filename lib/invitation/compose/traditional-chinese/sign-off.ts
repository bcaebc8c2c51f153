import type { TidyFacts } from '../tidy-facts';
import { fill } from './fill';
import { saying, type Saying } from './parts';

/** WORDING §2 zh-Hant: 敬祝 商祺; a lighter wish where one is already at work together. */
const WISHES = ['敬祝 商祺', '順頌 商祺'];

/** The rep's own signature, or wish, name, post and telephone. */
export function signOff({ signature, sender }: TidyFacts): Saying {
  if (signature !== '') return saying('sign_off', 'sign_off', [signature]);
  const { name, title, company, phone } = sender;
  const behind = [name && `${name} 敬上`, [company, title].filter(Boolean).join(' '), phone].filter(Boolean);
  return saying(
    'sign_off',
    'sign_off',
    WISHES.map((wish) => [wish, ...behind].join('\n')),
  );
}

/** One line for short texts and for people who have our card already. */
export function shortSignOff({ signature, sender }: TidyFacts): Saying {
  if (signature !== '') return saying('sign_off', 'sign_off', [signature]);
  const { name, company } = sender;
  if (!name) return saying('sign_off', 'sign_off', [company]);
  return saying('sign_off', 'sign_off', [`${fill('{c} {n}', { c: company, n: name }).trim()} 敬上`]);
}
