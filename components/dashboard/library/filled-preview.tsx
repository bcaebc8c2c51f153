import { fillVariables } from '../../../lib/library/fill-variables';
import type { LibraryContent } from '../../../lib/library/library-content';
import { previewValues } from '../../../lib/library/preview-values';
import { piecesOf } from '../../../lib/library/variables';
import { useApp } from '../../app/app-context';

/** The text as an invented customer would read it; what the rep will fill in stays marked. */
export function FilledPreview({ content: { text, language } }: { content: LibraryContent }) {
  const { t, settings } = useApp();
  if (!piecesOf(text).some(({ variable }) => variable)) return null;
  const values = previewValues(language, settings);
  const filled = fillVariables(text, values, language);
  return (
    <figure className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2">
      <figcaption className="text-xs text-ink-soft">
        {t('library.preview', { name: values.recipient_name })}
      </figcaption>
      <p lang={language} className="text-base whitespace-pre-line" data-testid="library-preview">
        {piecesOf(filled.text).map(({ text: said, variable }, index) =>
          variable ? (
            <mark key={index} className="rounded-sm bg-warn-soft px-0.5 text-warn">
              {variable.name.replaceAll('_', ' ')}
            </mark>
          ) : (
            <span key={index}>{said}</span>
          ),
        )}
      </p>
      {filled.missing.length > 0 && <p className="text-xs text-ink-soft">{t('library.preview_missing')}</p>}
    </figure>
  );
}
