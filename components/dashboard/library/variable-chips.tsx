import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import {
  BUILT_IN_VARIABLES,
  VARIABLE_TYPES,
  variableName,
  variablesOf,
  writeVariable,
  type BuiltInVariable,
  type VariableType,
} from '../../../lib/library/variables';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

/** Those that most texts want. */
const FIRST: readonly BuiltInVariable[] = ['recipient_name', 'company', 'topic', 'sender_name', 'minutes'];

/** What can be put into a text for what differs from letter to letter. */
export function VariableChips({ onInsert }: { onInsert: (variable: string) => void }) {
  const { t } = useApp();
  const [all, setAll] = useState(false);
  const rest = BUILT_IN_VARIABLES.filter((name) => !FIRST.includes(name));
  return (
    <div role="group" aria-label={t('library.insert')} className="flex flex-wrap items-center gap-1.5">
      <span className="text-sm text-ink-soft">{t('library.insert')}</span>
      {[...FIRST, ...(all ? rest : [])].map((name) => (
        <Chip
          key={name}
          testId={`variable-${name}`}
          onPress={() => onInsert(writeVariable({ name, type: 'text', fallback: null }))}
        >
          {t(`library.variable.${name}`)}
        </Chip>
      ))}
      <DialogTrigger>
        <Chip testId="variable-own">{t('library.variable_own')}</Chip>
        <Popover className="w-64 rounded-md border border-line bg-raised p-3 shadow-pop">
          <Dialog aria-label={t('library.variable_own')} className="outline-none">
            {({ close }) => (
              <OwnVariable
                onInsert={(variable) => {
                  close();
                  onInsert(variable);
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <Button look="quiet" size="small" onPress={() => setAll(!all)} aria-expanded={all}>
        {all ? t('library.variable_fewer') : t('library.variable_more')}
      </Button>
    </div>
  );
}

function Chip({ children, onPress, testId }: { children: string; onPress?: () => void; testId: string }) {
  return (
    <AriaButton
      {...(onPress && { onPress })}
      data-testid={testId}
      className="inline-flex min-h-6 items-center gap-1 rounded-full border border-line-strong/50 bg-surface px-2 text-sm text-ink-soft transition-colors hover:border-accent hover:text-accent-strong"
    >
      <Plus aria-hidden size={11} />
      {children}
    </AriaButton>
  );
}

/** A variable of the rep's own: asked for when a letter is written. */
function OwnVariable({ onInsert }: { onInsert: (variable: string) => void }) {
  const { t } = useApp();
  const [name, setName] = useState('');
  const [type, setType] = useState<VariableType>('text');
  const [fallback, setFallback] = useState('');
  const written = writeVariable({
    name: variableName(name),
    type,
    fallback: fallback.replace(/[{}｛｝\n]/gu, '').trim() || null,
  });
  const usable = variablesOf(written).length === 1;
  const insert = () => {
    if (usable) onInsert(written);
  };
  return (
    <form
      className="flex flex-col gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <p className="text-sm text-ink-soft">{t('library.variable_own_about')}</p>
      <TextField
        label={t('library.variable_name')}
        value={name}
        onChange={setName}
        maxLength={40}
        // The form was opened to fill it in.
        autoFocus
        inputTestId="variable-name"
      />
      <Select
        label={t('library.variable_kind')}
        value={type}
        options={VARIABLE_TYPES.map((value) => ({ value, label: t(`library.variable_type.${value}`) }))}
        onChange={setType}
      />
      <TextField
        label={t('library.variable_fallback')}
        value={fallback}
        onChange={setFallback}
        maxLength={100}
        inputTestId="variable-fallback"
      />
      <Button look="primary" size="small" type="submit" isDisabled={!usable} data-testid="variable-insert">
        {t('library.variable_insert')}
      </Button>
    </form>
  );
}
