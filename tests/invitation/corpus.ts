import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../scripts/invitations/judge';
import type { LabelledLetter } from '../../scripts/invitations/labels';
import { readLines } from '../../scripts/invitations/read-lines';
import type { Judged } from '../../scripts/invitations/scores';

/** The letters of the corpus lie behind this day. */
const SENT = '2026-12-15';

/** Letters labelled with the definitions of WORDING §6.0: `seen` while the rules were written, or `unseen`. */
export function corpus(part: 'seen' | 'unseen'): LabelledLetter[] {
  const patterns = part === 'unseen' ? ['unseen/*.jsonl'] : ['*.jsonl', 'more/*.jsonl'];
  return globSync(patterns.map((pattern) => join(import.meta.dirname, 'corpus', pattern))).flatMap((path) => {
    const { letters, broken } = readLines(readFileSync(path, 'utf8'));
    if (broken.length > 0) throw new Error(`${path}: ${JSON.stringify(broken)}`);
    return letters;
  });
}

/** Each letter with what the checker says of it. */
export function judged(letters: readonly LabelledLetter[]): Judged[] {
  return letters.map((letter) => ({ letter, verdict: judge(letter, SENT) }));
}
