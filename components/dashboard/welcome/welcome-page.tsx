import { ExternalLink, Lock, MapPin, Pin, UserSearch, Workflow } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { LANGUAGES } from '../../../lib/i18n/language';
import { ask } from '../../../lib/messages/client';
import { useApp } from '../../app/app-context';
import { useAction } from '../../app/use-action';
import { ToggleChip } from '../../ui/toggle-chip';
import { DoorMark } from '../door-mark';
import { KeyList } from '../key-list';
import { goTo, hashOf } from '../route';
import { SamplesButton } from '../samples-button';

/** The first page after installing: what it does, where the data lives, which language, which keys, a try. */
export function WelcomePage() {
  const { t, language, settings } = useApp();
  const { run } = useAction();
  const { welcomed } = settings;
  useEffect(() => {
    // Seeing this page is what `welcomed` means; if it cannot be noted, the page merely comes again.
    if (!welcomed) ask('setSettings', { welcomed: true }).catch(() => undefined);
  }, [welcomed]);

  return (
    <main className="h-full overflow-y-auto">
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-8 px-6 py-10">
        <header className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span className="flex items-center gap-2.5 text-xl font-semibold">
              <DoorMark size={32} />
              {t('app.name')}
            </span>
            <div role="group" aria-label={t('settings.language')} className="flex flex-wrap gap-1.5">
              {LANGUAGES.map((one) => (
                <span key={one} lang={one}>
                  <ToggleChip
                    label={t(`language.${one}`)}
                    isSelected={one === language}
                    onChange={() => void run(() => ask('setSettings', { language: one }))}
                    data-testid={`welcome-language-${one}`}
                  />
                </span>
              ))}
            </div>
          </div>
          <div>
            <h1 className="text-2xl font-semibold tracking-tight">{t('welcome.title')}</h1>
            <p className="mt-1 max-w-prose text-lg text-ink-soft">{t('welcome.lead')}</p>
          </div>
        </header>

        <ol className="grid gap-4 min-[720px]:grid-cols-3">
          <Point
            icon={<UserSearch aria-hidden size={18} />}
            title={t('welcome.who')}
            text={t('welcome.who_text')}
          />
          <Point
            icon={<Workflow aria-hidden size={18} />}
            title={t('welcome.stand')}
            text={t('welcome.stand_text')}
          />
          <Point
            icon={<MapPin aria-hidden size={18} />}
            title={t('welcome.next')}
            text={t('welcome.next_text')}
          />
        </ol>

        <div className="flex flex-col gap-3 rounded-lg bg-accent-soft p-5">
          <h2 className="text-lg font-semibold">{t('welcome.try')}</h2>
          <p className="text-base text-ink-soft">{t('welcome.try_text')}</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <SamplesButton look="primary" onAdded={() => goTo({ page: 'today' })} />
            <SiteLink address="https://mail.google.com/">{t('welcome.open_gmail')}</SiteLink>
            <SiteLink address="https://www.linkedin.com/">{t('welcome.open_linkedin')}</SiteLink>
          </div>
        </div>

        <div className="grid gap-8 min-[720px]:grid-cols-2">
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-semibold">{t('welcome.keys')}</h2>
            <KeyList
              keys={[
                [['Alt', 'Shift', 'D'], t('keys.toggle')],
                [['Alt', 'Shift', 'S'], t('keys.save')],
              ]}
            />
            <p className="flex items-start gap-2 text-base text-ink-soft">
              <Pin aria-hidden size={15} className="mt-0.5 shrink-0 text-ink-faint" />
              {t('welcome.pin')}
            </p>
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-semibold">{t('welcome.data')}</h2>
            <p className="flex items-start gap-2 text-base text-ink-soft">
              <Lock aria-hidden size={15} className="mt-0.5 shrink-0 text-ink-faint" />
              {t('welcome.data_text')}
            </p>
            <p className="text-base text-ink-soft">{t('welcome.promise')}</p>
          </section>
        </div>

        <a href={hashOf({ page: 'today' })} className="self-start text-accent hover:underline">
          {t('welcome.dashboard')}
        </a>
      </div>
    </main>
  );
}

function Point({ icon, title, text }: { icon: ReactNode; title: string; text: string }) {
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <span className="mb-2 flex size-9 items-center justify-center rounded-full bg-accent-soft text-accent">
        {icon}
      </span>
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="mt-1 text-base text-ink-soft">{text}</p>
    </li>
  );
}

function SiteLink({ address, children }: { address: string; children: string }) {
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 font-medium text-accent hover:underline"
    >
      {children}
      <ExternalLink aria-hidden size={13} />
    </a>
  );
}
