import { useApp } from '../app/app-context';
import { Sheet } from './sheet';

const KEYS = [
  ['Alt ⇧ D', 'keys.toggle'],
  ['Alt ⇧ S', 'keys.save'],
  ['n', 'keys.next'],
  ['p', 'keys.previous'],
  ['← →', 'keys.tabs'],
  ['↑ ↓', 'keys.rows'],
  ['Space', 'keys.tick'],
  ['b', 'keys.back'],
  ['?', 'keys.help'],
] as const;

/** Every key of the sidebar. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useApp();
  return (
    <Sheet title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
        {KEYS.map(([keys, message]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line-strong/60 bg-sunken px-1.5 py-0.5 font-sans text-sm whitespace-nowrap">
                {keys}
              </kbd>
            </dt>
            <dd className="text-base text-ink-soft">{t(message)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
