import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from './class-names';

export interface ChoiceCard<V extends string> {
  value: V;
  title: string;
  text?: string;
  testId?: string;
}

/** One of several, each explained in a sentence. */
export function ChoiceCards<V extends string>({
  label,
  value,
  onChange,
  options,
  columns,
}: {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly ChoiceCard<V>[];
  /** Tailwind's grid columns. */
  columns: string;
}) {
  return (
    <RadioGroup value={value} onChange={(next) => onChange(next as V)} className="flex flex-col gap-2">
      <Label className="text-base font-semibold">{label}</Label>
      <div className={classNames('grid gap-3', columns)}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            data-testid={option.testId}
            className="group flex cursor-pointer items-start gap-2.5 rounded-lg border border-line bg-surface px-3 py-2.5 transition-colors hover:border-line-strong selected:border-accent selected:bg-accent-soft data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent"
          >
            <span
              aria-hidden
              className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface group-selected:border-accent"
            >
              <span className="hidden size-2 rounded-full bg-accent group-selected:block" />
            </span>
            <span className="min-w-0">
              <span className="block text-base font-medium">{option.title}</span>
              {option.text && <span className="mt-0.5 block text-sm text-ink-soft">{option.text}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
