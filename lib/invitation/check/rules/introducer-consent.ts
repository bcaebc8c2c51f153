import type { Finding, LetterToCheck } from '../letter-check';

/** R16: names whoever introduces us although they have not agreed to it (METHOD §2.1). */
export function findUnaskedIntroducer({ unasked = [], body }: LetterToCheck): Finding[] {
  const places = unasked
    .filter((name) => name.trim().length > 1)
    .flatMap((name) => {
      const start = body.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, name }];
    });
  // The longest name that stands there covers what is only a part of it.
  const [first] = places.toSorted((a, b) => b.name.length - a.name.length);
  if (!first) return [];
  const { name, ...span } = first;
  return [{ rule: 'R16', level: 'warning', code: 'introducer_unasked', params: { name }, span }];
}
