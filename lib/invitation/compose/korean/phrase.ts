import { withParticle } from './particle';
import { formal } from './raise';

/**
 * What kind of Korean the rep typed.
 * - `sentence`  stands by itself, in formal style
 * - `verb`      a deed: "원인 확인", "시간 줄이기", "납기를 확정하고자" → object '원인을', stem '확인하'
 * - `question`  an indirect question: "어느 라인부터 바꿀지"
 * - `adverb`    "팀장과 함께", "라인을 둘러본 뒤"
 * - `noun`      everything else
 */
export type KoreanPhrase =
  | { kind: 'sentence'; text: string }
  | { kind: 'question'; text: string }
  | { kind: 'adverb'; text: string }
  | { kind: 'noun'; text: string }
  | {
      kind: 'verb';
      text: string;
      /** With its particle; '' where the verb has none. */
      object: string;
      stem: string;
      /** Two sides can do it in one meeting; otherwise it is a goal to talk about. */
      joint: boolean;
      /** Typed as a noun ("원인 확인"), so that it can stand as one. */
      nominal: boolean;
    };

const CLOSING = '[)"\'”’」』]*$';
const MARKED_END = new RegExp(`[.?!。]${CLOSING}`, 'u');
const FORMAL_END = /(?:니다|니까|십시오|세요|[아어해여에예네지]요|죠|까요)$/u;
const PLAIN_END =
  /(?:[있없했됐었았였겠같싶]다|는다|[^\s]이다|아니다|하다|되다|[한된인난간온준본진린킨친운든연]다)$/u;
/** Note style: the short form that reports end their lines with. */
const NOTE_END = /(?:[있없했됐었았겠]음|(?:고자|려) 함|[가-힣]됨)$/u;

/** Deeds of a meeting, as nouns that 하다 makes verbs. */
const JOINT =
  '확인|검토|비교|점검|논의|협의|상의|의논|결정|확정|합의|파악|조율|선정|공유|진단|분석|시험|측정|검증|정리|산정|청취|답사|실사|판단|대조|계산|설명|시연|실습|예측|가늠|견학|질의응답|토의|토론|방문|참석|동석|동행';
/** What a customer wants to reach; one talks about the way there. */
const GOAL =
  '수립|개선|해결|교체|설치|교육|평가|준비|조정|도입|이전|정비|수리|보수|단축|절감|축소|방지|예방|해소|제거|확보|최소화|안정화|간소화|자동화|확대|전환|증설|구축|개편|감축|통합';
const DEED = new RegExp(`^(.*?)(${JOINT}|${GOAL})$`, 'u');
const IS_JOINT = new RegExp(`^(?:${JOINT}|재확인|재검토)$`, 'u');
/** Two deeds side by side are a topic, not one verb. */
const SEVERAL = new RegExp(`(?:${JOINT}|${GOAL})(?:[와과,·/]| 및 |, )`, 'u');
const JOINT_STEM =
  /(?:확인하|검토하|비교하|논의하|정하|결정하|확정하|맞추|고르|가리|가려내|따지|따져 보|살펴보|짚어 보|알아보|듣|들어 보|여쭙|나누|보|찾|세우|정리하|점검하|파악하|협의하|상의하|합의하|조율하|측정하|검증하|분석하|진단하|시험하|계산하|판단하|매듭짓|공유하)$/u;

const ADVERB =
  /(?:함께|같이|직접|먼저|차례로|[가-힣] (?:뒤|후)에?|다음에?|면서|[가-힣]며|하고|시고|해서|하여|[을를] 보고|듣고|도록|(?:하|시|되|있|쉽)게|[가-힣](?:아서|어서|셔서|려서)|덕분에|때문에|으니|니까)$/u;
const TRAILING_TOPIC =
  /(?:\s관련(?:\s?건)?|(?<!(?:\d|한|두|세|네|섯|몇))\s건|에 (?:대해서?|대하여|관해서?|관하여)|(?:을|를) 주제로)$/u;
const QUESTION = /(?:[는은인던운한된큰픈]지|[가-힣]지)(?:를|도|에 대해)?$/u;

/** @param input tidied text, not empty; line breaks are read as spaces. */
export function readKoreanPhrase(input: string): KoreanPhrase {
  const text = input.replace(/\n/gu, ' ').replace(/[,、·:]$/u, '');
  const bare = text.replace(/[.。]$/u, '');
  if (MARKED_END.test(text) || FORMAL_END.test(text) || PLAIN_END.test(text) || NOTE_END.test(text)) {
    // A full stop behind a bare noun phrase is a habit of typing, not a sentence.
    const sentence =
      FORMAL_END.test(bare) || PLAIN_END.test(bare) || NOTE_END.test(bare) || /[.?!。] .*\S/u.test(bare);
    if (sentence || /[?!][)"'”’」』]*$/u.test(text)) return { kind: 'sentence', text: formal(text) };
  }
  return aimOf(bare) ?? nominalised(bare) ?? questionOf(bare) ?? deedOf(bare) ?? adverbOrNoun(bare);
}

/** "납기를 확정하고자", "불량률을 줄이기 위해": the stem is what counts. */
function aimOf(bare: string): KoreanPhrase | null {
  const stem =
    /^(.*[가-힣])(?:고자|기 위(?:해서?|하여))$/u.exec(bare)?.[1] ?? /^(.*[가-힣])려고?$/u.exec(bare)?.[1];
  if (stem && stem.length > 1) return { ...verb(bare, '', stem, JOINT_STEM.test(stem)), nominal: false };
  const noun = /^(.*)(?:을|를) (?:위해서?|위하여|목적으로)$/u.exec(bare)?.[1];
  return noun ? (deedOf(noun) ?? { kind: 'noun', text: noun }) : null;
}

/** Verbs in -기, told from nouns that end the same way (경기, 기기, 용기, 충전기). */
const NOMINALISED = /(?:[하되줄이내보찾막맞추우키히치오누두쓰듣]|[꾸바높낮늘없얻받풀])기$/u;
const AUXILIARY = /^(.*?)\s?(\S*[아어여해워써려봐와내둘펴껴져춰켜] (?:보|두|내|주))$/u;

function nominalised(bare: string): KoreanPhrase | null {
  const phrase = bare.slice(0, -1);
  if (!/[가-힣]기$/u.test(bare) || !NOMINALISED.test(bare) || !phrase.includes(' ')) return null;
  const auxiliary = AUXILIARY.exec(phrase);
  const at = phrase.lastIndexOf(' ');
  const what = auxiliary ? (auxiliary[1] ?? '') : phrase.slice(0, at);
  const stem = auxiliary ? (auxiliary[2] ?? '') : phrase.slice(at + 1);
  return { ...verb(bare, what, stem, JOINT_STEM.test(stem)), nominal: false };
}

function questionOf(bare: string): KoreanPhrase | null {
  if (!QUESTION.test(bare)) return null;
  const text = bare.replace(/지(?:를|도|에 대해)$/u, '지');
  const before = text.slice(0, -1).slice(-1);
  const asks =
    /[는은인던운한된큰픈]/u.test(before) || ((before.charCodeAt(0) - 0xac00) % 28 === 8 && before >= '가');
  return asks && text.includes(' ') ? { kind: 'question', text } : null;
}

/** "배차 지연 원인 확인", "원인을 함께 확인", "현장점검" */
function deedOf(bare: string): KoreanPhrase | null {
  const at = bare.lastIndexOf(' ');
  const match = DEED.exec(bare.slice(at + 1));
  if (!match || SEVERAL.test(bare) || isListed(bare)) return null;
  const [, glued = '', deed = ''] = match;
  // 재확인: one syllable before the deed belongs to it.
  const stem = `${glued.length === 1 ? glued : ''}${deed}`;
  const what = [bare.slice(0, Math.max(0, at)), glued.length > 1 ? glued : ''].filter(Boolean).join(' ');
  if (!what) return null;
  return { ...verb(bare, what, `${stem}하`, IS_JOINT.test(stem)), nominal: true };
}

/** "현황 듣기, 자료 검토", "견학 → 질의응답": steps side by side, where clauses would end in a connective. */
function isListed(bare: string): boolean {
  const steps = bare.split(/\s*(?:→|->|⇒|, )\s*/u).slice(0, -1);
  return (
    /→|->|⇒/u.test(bare) || steps.some((step) => !/(?:[고며뒤후서면해여와둬]|다음|동안|때|전)$/u.test(step))
  );
}

/** Words that already say what they are to the verb. */
const MARKED =
  /(?:[가-힣0-9A-Za-z)%](?:을|를|에는|에서는|에서|으로|까지|부터|에게|께|에|와|과|이랑|보다|만)|(?:^|\s)(?:함께|같이|직접|먼저|다시|미리|서로|바로|차례로|나란히|하나씩|정확히)|[가-힣](?:며|면서| 뒤| 후| 동안| 중에?|대로|씩|별로)|(?:[을를] [가-힣]+|하|시|되|드리|[아어여려해] ?주|놓|나누)고)$/u;
/** Nouns that end as a particle does. */
const NOT_MARKED = /(?:[결효성통초경부학외내치연]과|마을|가을|노을|처음|기와)$/u;
/** "저희 엔지니어가 설명", "부장님께서 결정" */
const SUBJECT =
  /(?:제가|저희가|님이|께서|(?:팀장|부장|과장|대리|이사|연구원|기사|엔지니어|담당|담당자|본부장|반장|매니저|책임|직원|작업자|강사)(?:이|가))$/u;

function verb(
  text: string,
  what: string,
  stem: string,
  joint: boolean,
): Extract<KoreanPhrase, { kind: 'verb' }> {
  return { kind: 'verb', text, object: objectOf(what), stem, joint, nominal: true };
}

function objectOf(what: string): string {
  if (!what) return '';
  // 함께, 다시 stand between the object and the verb.
  const [, head = what, manner = ''] =
    /^(.*\S) ((?:함께|같이|직접|먼저|다시|미리|바로|\S+(?:으로|까지|별로|대로)|하나씩))$/u.exec(what) ?? [];
  if (manner && head !== what) return `${objectOf(head)} ${manner}`;
  if (what.endsWith('의') && what.includes(' ')) return withParticle(what.slice(0, -1), '을/를');
  const marked = (MARKED.test(what) && !NOT_MARKED.test(what)) || SUBJECT.test(what);
  return marked ? what : withParticle(what, '을/를');
}

function adverbOrNoun(bare: string): KoreanPhrase {
  if (ADVERB.test(bare) && !NOT_MARKED.test(bare) && bare.includes(' '))
    return { kind: 'adverb', text: bare };
  return { kind: 'noun', text: bare.replace(TRAILING_TOPIC, '') || bare };
}
