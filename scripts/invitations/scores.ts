import { LABELS, LAMP_LABELS, type Label, type LabelledLetter, type Verdict } from './labels';

/** How well one label was told. A share is null where no letter of that kind is there. */
export interface Score {
  letters: number;
  /** Of the letters that hold it, the share on which it was seen. */
  recall: number | null;
  /** Of the letters without it, the share on which nothing was seen. */
  specificity: number | null;
  balanced: number | null;
}

export interface LanguageScore {
  letters: number;
  labels: Record<Label, Score>;
  /** Of the letters with all four labels, the share on which all four lamps are right. */
  exact: number | null;
  errors: number;
}

export interface Judged {
  letter: LabelledLetter;
  verdict: Verdict;
}

export function scoreOf(judged: readonly Judged[]): LanguageScore {
  const lamps = Object.values(LAMP_LABELS);
  const whole = judged.filter(({ letter }) => lamps.every((label) => letter[label] !== undefined));
  const right = whole.filter(({ letter, verdict }) =>
    lamps.every((label) => letter[label] === verdict[label]),
  );
  return {
    letters: judged.length,
    labels: Object.fromEntries(LABELS.map((label) => [label, labelScore(judged, label)])) as Record<
      Label,
      Score
    >,
    exact: share(right.length, whole.length),
    errors: judged.reduce((sum, { verdict }) => sum + verdict.errors.length, 0),
  };
}

function labelScore(judged: readonly Judged[], label: Label): Score {
  const seen = (wanted: boolean) => {
    const group = judged.filter(({ letter }) => letter[label] === wanted);
    return share(group.filter(({ verdict }) => verdict[label] === wanted).length, group.length);
  };
  const [recall, specificity] = [seen(true), seen(false)];
  return {
    letters: judged.filter(({ letter }) => letter[label] !== undefined).length,
    recall,
    specificity,
    balanced: recall === null || specificity === null ? null : (recall + specificity) / 2,
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
