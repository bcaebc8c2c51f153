import { MailSearch } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import type { LampName } from '../../../lib/invitation/check-letter';
import { ask } from '../../../lib/messages/client';
import type { WrittenMessage } from '../../../lib/people/capture';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { useAction } from '../../app/use-action';
import { Button } from '../../ui/button';
import { Findings } from '../check/findings';
import { LampLine } from '../check/lamp-line';
import { Lamps } from '../check/lamps';
import { useQuiet } from '../check/use-quiet';
import { useLetterCheck } from '../use-letter-check';
import { writtenToCheck } from './written-to-check';

/**
 * Checks what the rep is writing in Gmail itself: once when asked, or all the while where the settings say so.
 * Nothing is mended from here: the text is in the page.
 */
export function ComposeCheck({
  known,
  tabId,
  live,
}: {
  known: KnownFacts;
  tabId: number | null;
  /** What stands in the open message now; only while it is watched, and null where none is open. */
  live: WrittenMessage | null;
}) {
  const { t, settings } = useApp();
  const { run, busy } = useAction();
  const [asked, setAsked] = useState<{ written: WrittenMessage | null } | null>(null);
  const [isHidden, setHidden] = useState(false);
  const watched = settings.watchCompose && live !== null;
  const written = watched ? live : (asked?.written ?? null);
  const isOpen = !isHidden && (watched || asked !== null);

  const check = () =>
    void run(async () => {
      const { capture } = await ask('readPage', { tabId, written: true });
      setAsked({ written: capture?.written ?? null });
      setHidden(false);
    });

  return (
    <section
      aria-label={t('compose_check.title')}
      data-testid="compose-check"
      className="border-b border-line bg-sunken/60 px-3 py-1.5"
    >
      <div className="flex min-h-7 flex-wrap items-center gap-x-2">
        <MailSearch aria-hidden size={14} className="shrink-0 text-ink-faint" />
        <h2 className="min-w-0 flex-1 text-sm text-ink-soft">{t('compose_check.title')}</h2>
        <div className="-mr-1.5 flex">
          {!(watched && isOpen) && (
            <Button size="small" look="accent" isDisabled={busy} data-testid="check-compose" onPress={check}>
              {t('compose_check.ask')}
            </Button>
          )}
          {isOpen && (
            <Button size="small" look="quiet" data-testid="hide-compose" onPress={() => setHidden(true)}>
              {t('compose_check.hide')}
            </Button>
          )}
        </div>
      </div>
      {isOpen && (
        <div className="flex flex-col gap-1.5 pt-1 pb-1.5">
          {written && written.body.trim() !== '' ? (
            <WrittenCheck known={known} written={written} />
          ) : (
            <p role="status" className="text-sm">
              {t(written ? 'compose_check.empty' : 'compose_check.none')}
            </p>
          )}
          {watched && <p className="text-xs text-ink-faint">{t('compose_check.live')}</p>}
        </div>
      )}
    </section>
  );
}

/** Lamps and findings of a message that is not empty. */
function WrittenCheck({ known, written }: { known: KnownFacts; written: WrittenMessage }) {
  const { t } = useApp();
  const quiet = useQuiet();
  const [lamp, setLamp] = useState<LampName | null>(null);
  const { subject, body } = written;
  const letter = useMemo(() => writtenToCheck(known, { subject, body }), [known, subject, body]);
  const { checked, problem, retry } = useLetterCheck(letter, quiet.options);
  return (
    <>
      <Lamps
        lamps={checked?.lamps ?? null}
        isStale={checked?.body !== body}
        open={lamp}
        onPress={(name) => setLamp(lamp === name ? null : name)}
      />
      {problem && <ProblemNotice problem={problem} onRetry={retry} />}
      {lamp && checked && <LampLine name={lamp} lamp={checked.lamps[lamp]} onClose={() => setLamp(null)} />}
      {checked && checked.findings.length === 0 && (
        <p role="status" className="text-sm text-good">
          {t('compose_check.fine')}
        </p>
      )}
      {checked && (
        <Findings
          findings={checked.findings}
          body={checked.body}
          onDismiss={(finding) => quiet.dismiss(finding, checked.body)}
          onRuleOff={quiet.ruleOff}
        />
      )}
    </>
  );
}
