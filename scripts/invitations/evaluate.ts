import { judge } from './judge';
import { LABELS } from './labels';
import { printedScores } from './printed-scores';
import { readLines } from './read-lines';
import type { Judged } from './scores';

export interface NamedFile {
  name: string;
  content: string;
}

export interface Evaluation {
  /** The tables, and the lines that were no letters. */
  text: string;
  /** One JSON a letter, under the names of the labels. */
  verdicts: string;
  broken: number;
  letters: number;
}

/** Judges every letter of the files and scores the verdicts against the labels, where there are any. */
export function evaluate(files: readonly NamedFile[], sendDate?: string): Evaluation {
  const complaints: string[] = [];
  const judged = files.flatMap(({ name, content }): Judged[] => {
    const { letters, broken } = readLines(content);
    complaints.push(...broken.map(({ line, why }) => `${name}:${line} ${why}`));
    return letters.map((letter) => ({ letter, verdict: judge(letter, sendDate) }));
  });
  const alarms = judged.flatMap(({ verdict }) => verdict.errors.map((error) => `  ${verdict.id}: ${error}`));
  const parts = [
    printedScores(judged),
    alarms.length > 0 ? `At error level:\n${alarms.join('\n')}` : '',
    complaints.length > 0 ? `Left out:\n  ${complaints.join('\n  ')}` : '',
  ];
  return {
    text: parts.filter(Boolean).join('\n\n'),
    verdicts: judged.map(({ verdict }) => `${verdictLine(verdict)}\n`).join(''),
    broken: complaints.length,
    letters: judged.length,
  };
}

function verdictLine(verdict: Judged['verdict']): string {
  const said = Object.fromEntries(LABELS.map((label) => [label, verdict[label]]));
  return JSON.stringify({ id: verdict.id, lang: verdict.lang, ...said });
}
