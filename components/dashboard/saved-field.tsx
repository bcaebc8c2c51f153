import { useEffect, useState } from 'react';
import { TextField } from '../ui/text-field';

/**
 * A field that saves when it is left, or on Enter where it has one line; Escape brings the old text back.
 * What is being typed is never replaced by an answer that arrives meanwhile.
 */
export function SavedField({
  label,
  value,
  onSave,
  required,
  hint,
  placeholder,
  rows,
  maxLength = 2_000,
  type,
  inputTestId,
}: {
  label: string;
  value: string;
  /** @returns undefined when it could not be saved: what was typed then stays in the field. */
  onSave: (text: string) => Promise<true | undefined>;
  /** An empty text is not saved; the old one comes back. */
  required?: boolean;
  hint?: string;
  placeholder?: string;
  rows?: number;
  maxLength?: number;
  type?: 'text' | 'tel' | 'time';
  inputTestId?: string;
}) {
  /** What is being typed; null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState<string | null>(null);

  // The answer has arrived, or came from elsewhere: the saved text is the truth again.
  useEffect(() => setSaving(null), [value]);

  const commit = async () => {
    if (typed === null) return;
    const text = rows ? typed : typed.trim();
    setTyped(null);
    if (text === value || (required && text.trim() === '')) return;
    setSaving(text);
    const saved = await onSave(text);
    setSaving(null);
    if (!saved) setTyped(text);
  };
  return (
    <TextField
      label={label}
      value={typed ?? saving ?? value}
      onChange={setTyped}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !rows && !event.nativeEvent.isComposing) void commit();
        else if (event.key === 'Escape') setTyped(null);
        else event.continuePropagation();
      }}
      maxLength={maxLength}
      {...(hint && { hint })}
      {...(placeholder && { placeholder })}
      {...(rows && { rows })}
      {...(type && { type })}
      {...(inputTestId && { inputTestId })}
    />
  );
}
