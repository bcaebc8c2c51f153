import { Check, Sparkles, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../lib/i18n/language';
import { keepsFacts } from '../../../lib/invitation/rewrite/facts-kept';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { onDeviceModel, REWRITES, type OnDeviceModel, type Rewrite } from './on-device-model';

type State = { step: 'idle' } | { step: 'working' } | { step: 'offered'; text: string } | { step: 'refused' };

/**
 * Two buttons that let the browser's own model say the letter more warmly or shorter, on this device. There is
 * nothing here where the browser has no such model or the rep has not switched it on. What changed a fact is
 * never offered.
 */
export function RewriteOffer({
  body,
  language,
  known,
  onTake,
}: {
  body: string;
  language: Language;
  /** Names that are facts of this letter. */
  known: readonly string[];
  onTake: (body: string) => void;
}) {
  const { t, settings } = useApp();
  const model = useOnDeviceModel(settings.onDeviceRewriting, language);
  const [state, setState] = useState<State>({ step: 'idle' });
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  if (!model || body.trim() === '') return null;

  const rewrite = async (how: Rewrite) => {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    setState({ step: 'working' });
    try {
      const text = await model.rewrite(body, how, mine.signal);
      if (mine.signal.aborted) return;
      const fit = text !== '' && text !== body && keepsFacts(body, text, known);
      setState(fit ? { step: 'offered', text } : { step: 'refused' });
    } catch {
      if (!mine.signal.aborted) setState({ step: 'refused' });
    }
  };

  return (
    <div className="flex flex-col gap-2" data-testid="rewrite">
      <div className="flex flex-wrap gap-1.5">
        {REWRITES.map((how) => (
          <Button
            key={how}
            size="small"
            look="quiet"
            icon={<Sparkles aria-hidden size={13} />}
            isDisabled={state.step === 'working'}
            onPress={() => void rewrite(how)}
          >
            {t(`rewrite.${how}`)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {state.step === 'working' && <p className="text-xs text-ink-faint">{t('rewrite.working')}</p>}
        {state.step === 'refused' && <Notice tone="info">{t('rewrite.refused')}</Notice>}
        {state.step === 'offered' && (
          <div className="flex flex-col gap-2 rounded-md border border-line bg-sunken p-2.5">
            <p lang={language} className="whitespace-pre-wrap text-sm">
              {state.text}
            </p>
            <div className="flex gap-1.5">
              <Button
                size="small"
                look="accent"
                icon={<Check aria-hidden size={13} />}
                onPress={() => {
                  onTake(state.text);
                  setState({ step: 'idle' });
                }}
              >
                {t('rewrite.take')}
              </Button>
              <Button
                size="small"
                look="quiet"
                icon={<X aria-hidden size={13} />}
                onPress={() => setState({ step: 'idle' })}
              >
                {t('rewrite.leave')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function useOnDeviceModel(on: boolean, language: Language): OnDeviceModel | null {
  const [model, setModel] = useState<OnDeviceModel | null>(null);
  useEffect(() => {
    let gone = false;
    setModel(null);
    if (on) void onDeviceModel(language).then((found) => !gone && setModel(found));
    return () => {
      gone = true;
    };
  }, [on, language]);
  return model;
}
