import { globSync, readFileSync } from 'node:fs';
import { loadSource } from '../load-source.ts';
import type { Cues } from '../../lib/invitation/check/cues.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { loadCast } from '../suggestions/load-cast.ts';

const CORPUS = 'tests/invitation/corpus';

/** zh-Hant is folded to simplified characters before it is looked at: both train one classifier. */
const LANGUAGES = { en: ['en'], ko: ['ko'], zh: ['zh-Hans', 'zh-Hant'] } as const;
export const SCRIPTS = ['en', 'ko', 'zh'] as const;
export type Script = (typeof SCRIPTS)[number];

export const LAMPS = ['purpose', 'process', 'benefit'] as const;
export type Lamp = (typeof LAMPS)[number];

export interface TrainingSentence extends Record<Lamp, boolean> {
  text: string;
  /** From a letter that Doorstep words itself. */
  own: boolean;
  features: readonly string[];
  /** Which of the three the rules see in it. */
  rules: ReadonlySet<Lamp>;
}

export interface TrainingLetter {
  holds: Record<Lamp, boolean | undefined>;
  /** Nobody looked at it when the rules were written: it tells how the rules do with letters to come. */
  fresh: boolean;
  sentences: SeenSentence[];
}

export interface SeenSentence {
  text: string;
  features: readonly string[];
  rules: ReadonlySet<Lamp>;
  /** Thanks and greetings, which the checker passes over. */
  formula: boolean;
  /** Neither formula, question nor request, and not about ourselves: it may tell a benefit. */
  tells: boolean;
}

export interface TrainingData {
  sentences: TrainingSentence[];
  letters: TrainingLetter[];
}

/** Single sentences of which one lamp is told. */
const ENGLISH = JSON.parse(readFileSync('tests/invitation/check/english-sentences.json', 'utf8')) as Record<
  Lamp,
  Record<'yes' | 'no', string[]>
>;
const UNTOLD = { purpose: undefined, process: undefined, benefit: undefined };

const TELL_NOTHING = ['formula', 'request', 'question', 'ours'] as const;

/** Letters that were read when the rules were sharpened, and kinds of letters that nobody read for that. */
const READ = ['en-desk', 'en-field', 'ko-field', 'zh-Hans-field', 'zh-Hant-field'];
const FRESH = ['mixed', 'long', 'plain', 'trade'];

interface Reading {
  sentences: { text: string }[];
}

/** Everything a script is trained on; letters kept out of sight are not among it. */
export async function trainingData(script: Script): Promise<TrainingData> {
  const { sentenceFeatures } = await loadSource<{
    sentenceFeatures: (text: string, script: Script) => string[];
  }>('lib/invitation/check/learned/sentence-features.ts');
  const { readLetter } = await loadSource<{ readLetter: (body: string, language: string) => Reading }>(
    'lib/invitation/check/read-letter.ts',
  );
  const { splitSubject } = await loadSource<typeof import('./judge.ts')>('scripts/invitations/judge.ts');
  const { cuesOf } = await loadSource<{
    cuesOf: (script: Script) => Cues;
  }>('lib/invitation/check/cues-of.ts');
  const cues = cuesOf(script);
  const seen = (text: string): SeenSentence => ({
    text,
    formula: cues.formula(text),
    tells: !TELL_NOTHING.some((cue) => cues[cue](text)),
    features: sentenceFeatures(text, script),
    rules: new Set(LAMPS.filter((lamp) => cues[lamp](text, '', ''))),
  });

  const labelled = ({ text, purpose, process, benefit }: { text: string } & Record<Lamp, 0 | 1 | boolean>) =>
    Object.assign(seen(text), {
      own: false,
      purpose: !!purpose,
      process: !!process,
      benefit: !!benefit,
    });

  const sentences = LANGUAGES[script].flatMap((language) =>
    [`sentences/${language}`, `sentences/${language}-*`]
      .flatMap((file) => linesOf<{ text: string } & Record<Lamp, 0 | 1>>(file))
      .map(labelled),
  );
  const letters = LANGUAGES[script].flatMap((language) =>
    [
      { file: language, fresh: false },
      { file: `more/${language}`, fresh: false },
      ...READ.filter((name) => name.startsWith(`${language}-`)).map((name) => ({
        file: `more/${name}`,
        fresh: false,
      })),
      ...FRESH.map((name) => ({ file: `more/${language}-${name}`, fresh: true })),
    ].flatMap(({ file, fresh }) =>
      linesOf<{
        text: string;
        has_purpose?: boolean;
        has_process?: boolean;
        has_benefit_to_customer?: boolean;
      }>(file).map((letter) => ({
        fresh,
        holds: {
          purpose: letter.has_purpose,
          process: letter.has_process,
          benefit: letter.has_benefit_to_customer,
        },
        sentences: readLetter(splitSubject(letter.text).body, language).sentences.map(({ text }) =>
          seen(text),
        ),
      })),
    ),
  );
  const single =
    script === 'en'
      ? LAMPS.flatMap((lamp) =>
          (['yes', 'no'] as const).flatMap((answer) =>
            ENGLISH[lamp][answer].map((text) => ({
              fresh: false,
              holds: { ...UNTOLD, [lamp]: answer === 'yes' },
              sentences: [seen(text)],
            })),
          ),
        )
      : [];
  const own = (await Promise.all(LANGUAGES[script].map(ownSentences))).flat();
  return {
    sentences: [...sentences, ...own.map((one) => Object.assign(labelled(one), { own: true }))],
    letters: [...letters, ...single],
  };
}

/** One cell of the grid in so many: enough to know our own letters, too little to drown other people's. */
const STEP = 23;
/** Cells of which the bare frame is looked at. */
const BARE = 12;

/** Sentences of the letters that Doorstep suggests; their slot is their label. */
async function ownSentences(language: Language): Promise<({ text: string } & Record<Lamp, boolean>)[]> {
  const grid = await loadSource<typeof import('../suggestions/compose-grid.ts')>(
    'scripts/suggestions/compose-grid.ts',
  );
  const cast = await loadCast(language);
  const { composeOutline } = await loadSource<typeof import('../../lib/invitation/compose-letter.ts')>(
    'lib/invitation/compose-letter.ts',
  );
  const parts = grid
    .cells()
    .filter((_, at) => at % STEP === 0)
    .flatMap((cell, turn) =>
      composeOutline(grid.factsFor(cast, cell, turn)).parts.map(({ slot, ways }) => ({
        slot,
        text: ways[turn % ways.length] ?? '',
      })),
    );
  const texts = new Map(
    parts
      .filter(({ slot, text }) => LAMPS.some((lamp) => lamp === slot) && !text.includes('\n'))
      .map(({ slot, text }) => [text, slot]),
  );
  const { OCCASIONS } =
    await loadSource<typeof import('../../lib/invitation/draft.ts')>('lib/invitation/draft.ts');
  // What is left of a letter where nothing was filled in says none of the three.
  const nothing = { purpose: '', process: '', benefit: '', proof: '', slots: [] };
  for (const [turn, cell] of grid.cells().slice(0, BARE).entries()) {
    for (const occasion of OCCASIONS) {
      const facts = grid.factsFor(cast, { ...cell, occasion }, turn);
      const bare = composeOutline({ ...facts, ...nothing, reason: { ...facts.reason, text: '' } });
      for (const { slot, ways } of bare.parts) {
        const text = ways[turn % ways.length] ?? '';
        if (slot !== 'salutation' && slot !== 'sign_off' && !text.includes('\n')) texts.set(text, 'opening');
      }
    }
  }
  return [...texts].map(([text, slot]) => ({
    text,
    purpose: slot === 'purpose',
    process: slot === 'process',
    benefit: slot === 'benefit',
  }));
}

/** @param name a file of the corpus without its ending, `*` for any. */
function linesOf<Line>(name: string): Line[] {
  return globSync(`${CORPUS}/${name}.jsonl`)
    .toSorted()
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Line);
}
