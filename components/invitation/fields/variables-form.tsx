import { Braces } from 'lucide-react';
import type { Variable } from '../../../lib/library/variables';
import { useApp } from '../../app/app-context';
import { TextField } from '../../ui/text-field';

/** Asks for what a text of the library leaves open: a letter with a gap in it cannot leave. */
export function VariablesForm({
  variables,
  values,
  lang,
  onChange,
  onDone,
}: {
  variables: readonly Variable[];
  values: Readonly<Record<string, string>>;
  lang: string;
  onChange: (name: string, value: string) => void;
  /** The rep left a field. */
  onDone: () => void;
}) {
  const { t } = useApp();
  if (variables.length === 0) return null;
  return (
    <section
      aria-label={t('variables.title')}
      data-field="variables"
      data-testid="variables"
      className="flex flex-col gap-2 rounded-md bg-warn-soft p-2.5"
    >
      <p className="flex items-center gap-1.5 text-sm font-medium">
        <Braces aria-hidden size={14} className="text-warn" />
        {t('variables.title')}
      </p>
      {variables.map(({ name, type }) => (
        <TextField
          key={name}
          label={name.replaceAll('_', ' ')}
          value={values[name] ?? ''}
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'number' ? 'decimal' : 'text'}
          onChange={(value) => onChange(name, value)}
          onBlur={onDone}
          inputTestId={`variable-${name}`}
          inputLang={lang}
        />
      ))}
    </section>
  );
}
