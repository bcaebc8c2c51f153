import { useApp } from '../../app/app-context';
import { Flipper } from '../../ui/flipper';
import { TextField } from '../../ui/text-field';

/** The subject, with the other ways to say it as long as it is ours. */
export function SubjectLine({
  subject,
  lang,
  ways,
  way,
  onType,
  onFlip,
}: {
  subject: string;
  lang: string;
  /** How many there are; 1 where the rep's own stands there. */
  ways: number;
  way: number;
  onType: (subject: string) => void;
  onFlip: (by: 1 | -1) => void;
}) {
  const { t } = useApp();
  return (
    <div className="relative">
      <TextField
        label={t('invite.subject')}
        value={subject}
        onChange={onType}
        inputTestId="letter-subject"
        inputLang={lang}
      />
      {ways > 1 && (
        <div className="absolute -top-1 right-0">
          <Flipper
            label={t('letter.subjects')}
            previous={t('letter.previous_subject')}
            next={t('letter.next_subject')}
            position={way}
            count={ways}
            data-testid="subject-way"
            onFlip={onFlip}
          />
        </div>
      )}
    </div>
  );
}
