import type { Language } from '../../../lib/i18n/language';

export const REWRITES = ['warmer', 'shorter'] as const;
export type Rewrite = (typeof REWRITES)[number];

/** A language model of the browser's own, on this device. */
export interface OnDeviceModel {
  rewrite(text: string, how: Rewrite, signal: AbortSignal): Promise<string>;
}

type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** The parts of Chrome's built-in AI that are used; absent in other browsers. */
interface RewriterMaker {
  availability(options: object): Promise<Availability>;
  create(options: object): Promise<{
    rewrite(text: string, options: { context: string; signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}
interface PromptMaker {
  availability(options: object): Promise<Availability>;
  create(options: object): Promise<{
    prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}

const KEEP =
  'Keep every name, date, weekday, time, number and address exactly as it is. Add no facts. Keep the language, the ' +
  'salutation, the sign-off and the line breaks. Answer with the letter alone.';
const WISHES: Record<Rewrite, string> = {
  warmer: 'Say this business letter more warmly, without flattery.',
  shorter: 'Say this business letter in fewer words.',
};

/**
 * The browser's own model for letters of a language, where it is there and ready. One that would first have to be
 * loaded from the network counts as absent: nothing leaves or enters this device for it.
 * @returns null where there is none.
 */
export async function onDeviceModel(language: Language): Promise<OnDeviceModel | null> {
  const { Rewriter, LanguageModel } = globalThis as { Rewriter?: RewriterMaker; LanguageModel?: PromptMaker };
  const code = language.startsWith('zh') ? 'zh' : language;
  return (await rewriter(Rewriter, code)) ?? (await prompter(LanguageModel, code));
}

async function rewriter(maker: RewriterMaker | undefined, code: string): Promise<OnDeviceModel | null> {
  const options = { expectedInputLanguages: [code], outputLanguage: code, format: 'plain-text' };
  if (!maker || !(await isReady(maker, options))) return null;
  return {
    async rewrite(text, how, signal) {
      const made = await maker.create({
        ...options,
        tone: how === 'warmer' ? 'more-casual' : 'as-is',
        length: how === 'shorter' ? 'shorter' : 'as-is',
        sharedContext: KEEP,
        signal,
      });
      try {
        return (await made.rewrite(text, { context: WISHES[how], signal })).trim();
      } finally {
        made.destroy();
      }
    },
  };
}

async function prompter(maker: PromptMaker | undefined, code: string): Promise<OnDeviceModel | null> {
  const languages = [{ type: 'text', languages: [code] }];
  const options = { expectedInputs: languages, expectedOutputs: languages };
  if (!maker || !(await isReady(maker, options))) return null;
  return {
    async rewrite(text, how, signal) {
      const initialPrompts = [{ role: 'system', content: `${WISHES[how]} ${KEEP}` }];
      const made = await maker.create({ ...options, initialPrompts, signal });
      try {
        return (await made.prompt(text, { signal })).trim();
      } finally {
        made.destroy();
      }
    },
  };
}

/** A language that the model does not speak makes some versions throw. */
async function isReady(
  maker: { availability(options: object): Promise<Availability> },
  options: object,
): Promise<boolean> {
  try {
    return (await maker.availability(options)) === 'available';
  } catch {
    return false;
  }
}
