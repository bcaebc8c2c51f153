import type { LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';

/** Name, company and post, phone; a signature of the rep's own stands in for all of it. */
export function signOff({ sender, signature }: TidyFacts, closing: 'formal' | 'plain'): LetterPart[] {
  if (signature) return part('sign_off', 'sign_off', '\n\n', [signature]);
  const { name, title, company, phone } = sender;
  const behind = [[company, title].filter(Boolean).join(' '), phone];
  const block = (...lines: string[]) => lines.filter(Boolean).join('\n');
  const ways =
    closing === 'formal'
      ? [
          block('此致\n敬礼', name, ...behind),
          block('顺颂商祺', name, ...behind),
          name && block(`${name} 敬上`, ...behind),
        ]
      : [block(name, ...behind)];
  return part('sign_off', 'sign_off', '\n\n', ways);
}
