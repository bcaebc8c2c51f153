import { Copy, Mail, RotateCcw, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { checkLetter } from '../../lib/invitation/check-letter';
import { OCCASIONS, type Occasion } from '../../lib/invitation/draft';
import { LANGUAGES, type Language } from '../../lib/i18n/language';
import { ask } from '../../lib/messages/client';
import type { PersonView } from '../../lib/messages/views';
import { LETTER_PLACES, type LetterPlace } from '../../lib/settings/settings';
import { useApp } from '../app/app-context';
import { copyText } from '../app/copy-text';
import { localToday } from '../app/local-today';
import { useAction } from '../app/use-action';
import { Button } from '../ui/button';
import { InfoTip } from '../ui/info-tip';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useToast } from '../ui/toast';
import { Findings } from './findings';
import { Lamps } from './lamps';
import { SignAs } from './sign-as';
import { SlotPicker } from './slot-picker';
import { useDraft } from './use-draft';

const PARTS = ['purpose', 'process', 'benefit'] as const;

/** Words an invitation: four short inputs, the letter live beside them, four lamps on what it finally says. */
export function InvitationStudio({
  view,
  tabId,
  site,
}: {
  view: PersonView;
  /** The page beside us, null on the dashboard. */
  tabId: number | null;
  site: 'gmail' | 'linkedin' | null;
}) {
  const { t, settings } = useApp();
  const draft = useDraft(view);
  const toast = useToast();
  const { run, busy } = useAction();
  const [handedOver, setHandedOver] = useState<'filled' | 'opened' | null>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const { input, letter } = draft;
  const to = view.person.emails[0]?.value ?? '';

  // Typing comes first: the check runs on the text as it was when there was time for it.
  const checked = useDeferredValue(letter);
  const result = useMemo(
    () =>
      checkLetter({
        language: input.language,
        subject: checked.subject,
        body: checked.body,
        recipient: {
          name: view.person.name.value,
          ...(view.person.title && { title: view.person.title.value }),
        },
        sendDate: localToday(),
        relation: view.touches.length === 0 ? 'cold' : 'known',
      }),
    [checked, input.language, view.person.name.value, view.person.title, view.touches.length],
  );

  if (view.suppressed) {
    return (
      <div className="p-3">
        <Notice tone="bad">{t('failure.suppressed')}</Notice>
      </div>
    );
  }

  const putIntoGmail = () =>
    void run(async () => {
      await draft.settle();
      const done = await ask('putIntoGmail', { tabId, personId: view.person.id, to, ...letter });
      setHandedOver(done.how);
      toast({ text: t(done.how === 'filled' ? 'invite.filled' : 'invite.opened') });
    });
  const copy = () =>
    void run(async () => {
      await draft.settle();
      await copyText(`${letter.subject}\n\n${letter.body}`);
      await ask('draftCopied', { personId: view.person.id });
      toast({ text: t('invite.copied') });
    });
  const takeBack = () =>
    void run(async () => {
      const { restored } = await ask('undoPutIntoGmail', { tabId });
      setHandedOver(null);
      toast({ text: t(restored ? 'invite.restored' : 'invite.not_restored') });
    });

  return (
    <div className="flex flex-col gap-3 p-3">
      <div className="grid grid-cols-2 gap-2">
        <Select<Occasion>
          label={t('invite.occasion')}
          value={input.occasion}
          options={OCCASIONS.map((value) => ({ value, label: t(`occasion.${value}`) }))}
          onChange={(occasion) => draft.change({ occasion })}
        />
        <Select<Language>
          label={t('field.language')}
          value={input.language}
          data-testid="letter-language"
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(language) => draft.change({ language })}
        />
      </div>
      {PARTS.map((part) => (
        <TextField
          key={part}
          label={t(`invite.${part}`)}
          rows={1}
          value={input[part]}
          onChange={(text) => draft.change({ [part]: text })}
          placeholder={t(`invite.${part}.example`)}
          inputTestId={`field-${part}`}
          inputLang={input.language}
          aside={
            <InfoTip label={t('info.about', { subject: t(`invite.${part}`) })}>
              {t(`invite.${part}.about`)}
            </InfoTip>
          }
        />
      ))}
      <SlotPicker slots={input.slots} onChange={(slots) => draft.change({ slots })} />

      <section aria-label={t('invite.letter')} className="flex flex-col gap-2 border-t border-line pt-3">
        <div className="flex min-h-7 items-center justify-between gap-2">
          <h2 className="text-base font-semibold">{t('invite.letter')}</h2>
          <div className="flex items-center gap-2">
            <SaveState saving={draft.saving} />
            {draft.edited && (
              <Button
                size="small"
                look="quiet"
                icon={<RotateCcw aria-hidden size={13} />}
                onPress={draft.recompose}
              >
                {t('invite.recompose')}
              </Button>
            )}
          </div>
        </div>
        {draft.edited && <p className="text-xs text-ink-faint">{t('invite.edited')}</p>}
        <TextField
          label={t('invite.subject')}
          value={letter.subject}
          onChange={(subject) => draft.write({ subject })}
          inputTestId="letter-subject"
          inputLang={input.language}
        />
        <TextField
          label={t('invite.body')}
          rows={9}
          value={letter.body}
          onChange={(text) => draft.write({ body: text })}
          inputTestId="letter-body"
          inputLang={input.language}
          inputRef={body}
        />
        <Findings findings={result.findings} />
        {site === 'gmail' && (
          <Select<LetterPlace>
            label={t('invite.place')}
            value={settings.letterPlace}
            data-testid="letter-place"
            options={LETTER_PLACES.map((value) => ({ value, label: t(`invite.place.${value}`) }))}
            onChange={(letterPlace) => void run(() => ask('setSettings', { letterPlace }))}
          />
        )}
        {settings.ownName === '' && <SignAs />}
      </section>

      <div
        data-sticky-bar
        className="sticky bottom-0 -mx-3 -mb-3 flex flex-col gap-1.5 border-t border-line bg-surface px-3 py-2.5"
      >
        <Lamps
          lamps={result.lamps}
          onPoint={(span) => {
            body.current?.focus();
            body.current?.setSelectionRange(span.start, span.end);
          }}
        />
        {to === '' && <p className="text-xs text-warn">{t('invite.no_address')}</p>}
        <div className="flex gap-2">
          <Button
            look="primary"
            wide
            icon={<Mail aria-hidden size={15} />}
            isDisabled={busy || letter.body.trim() === ''}
            data-testid="put-into-gmail"
            onPress={putIntoGmail}
          >
            {t('invite.put_into_gmail')}
          </Button>
          <Button
            icon={<Copy aria-hidden size={15} />}
            isDisabled={busy}
            data-testid="copy-letter"
            onPress={copy}
          >
            {t('invite.copy')}
          </Button>
          {handedOver === 'filled' && site === 'gmail' && (
            <Button
              icon={<Undo2 aria-hidden size={15} />}
              isDisabled={busy}
              data-testid="undo-gmail"
              onPress={takeBack}
            >
              {t('action.undo')}
            </Button>
          )}
        </div>
        <p className="text-xs text-ink-faint">{t('invite.you_send')}</p>
      </div>
    </div>
  );
}

function SaveState({ saving }: { saving: ReturnType<typeof useDraft>['saving'] }) {
  const { t } = useApp();
  if (saving === 'idle') return null;
  const words = { saving: 'state.saving', saved: 'action.saved', failed: 'state.not_saved' } as const;
  return (
    <span
      role="status"
      data-testid="draft-state"
      className={saving === 'failed' ? 'text-xs text-bad' : 'text-xs text-ink-faint'}
    >
      {t(words[saving])}
    </span>
  );
}
