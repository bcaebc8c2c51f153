import { useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import { cutAtMarks, type MarkKind, type TextMark } from './text-marks';

const LOOKS: Record<MarkKind, string> = {
  here: 'bg-sunken',
  locked: 'underline decoration-accent decoration-dotted decoration-1 underline-offset-4',
  hint: 'underline decoration-line-strong decoration-wavy decoration-1 underline-offset-4',
  warning: 'underline decoration-warn decoration-wavy decoration-1 underline-offset-4',
  error: 'underline decoration-bad decoration-wavy decoration-1 underline-offset-4',
  pointed: 'bg-accent-soft',
};
/** What wins where two marks say the same thing in different ways. */
const BACKGROUNDS: readonly MarkKind[] = ['pointed', 'here'];
const LINES: readonly MarkKind[] = ['error', 'warning', 'locked', 'hint'];

/**
 * The letter once more behind its text area, invisible but for what is marked: a text area cannot colour its words.
 * It also gives the area its height.
 */
export function LetterMirror({
  text,
  marks,
  lang,
}: {
  text: string;
  marks: readonly TextMark[];
  lang: string;
}) {
  const pointed = useRef<HTMLElement>(null);
  const target = marks.find(({ kind }) => kind === 'pointed');
  useEffect(() => {
    if (target) pointed.current?.scrollIntoView?.({ block: 'nearest' });
  }, [target]);
  let first = true;
  return (
    <div
      aria-hidden
      lang={lang}
      data-testid="letter-mirror"
      className={classNames(TEXT_LOOK, 'border-transparent text-transparent')}
    >
      {cutAtMarks(text, marks).map(({ text: words, kinds }, index) => {
        if (kinds.length === 0) return words;
        const isTarget = first && kinds.includes('pointed');
        if (isTarget) first = false;
        return (
          <span
            key={index}
            ref={isTarget ? pointed : undefined}
            data-marks={kinds.join(' ')}
            className={classNames('scroll-my-44 rounded-[2px] box-decoration-clone', lookOf(kinds))}
          >
            {words}
          </span>
        );
      })}
      {/* A line that is empty still has its height. */}
      {'\u200b'}
    </div>
  );
}

/** Everything that decides where words stand: the same for the text area and for what lies behind it. */
export const TEXT_LOOK =
  'col-start-1 row-start-1 m-0 min-h-40 w-full min-w-0 rounded-md border px-2.5 py-2 text-base ' +
  'leading-5.5 whitespace-pre-wrap [overflow-wrap:anywhere]';

function lookOf(kinds: readonly MarkKind[]): string {
  return [BACKGROUNDS, LINES]
    .flatMap((order) => order.find((kind) => kinds.includes(kind)) ?? [])
    .map((kind) => LOOKS[kind])
    .join(' ');
}
