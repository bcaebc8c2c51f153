/**
 * What kind of Korean the rep typed.
 * - `sentence`  stands by itself, in formal style
 * - `aim`       "…확인하고자", "…줄이기 위해"
 * - `action`    ends in a noun that 하다 makes a verb: "원인 확인"
 * - `doing`     a nominalised verb: "시간 줄이기"
 * - `adverb`    "팀장과 함께", "라인을 둘러본 뒤"
 * - `noun`      everything else
 */
export interface KoreanPhrase {
  kind: 'sentence' | 'aim' | 'action' | 'doing' | 'adverb' | 'noun';
  text: string;
}

const CLOSING = '[)"\'”’」』]*$';
const MARKED_END = new RegExp(`[.?!。]${CLOSING}`, 'u');
const FORMAL_END = /(?:니다|니까|십시오|세요|[아어해여에예네지]요|죠|까요)$/u;
const PLAIN_END = /(?:[있없했됐었았였겠같]다|는다|이다|아니다|하다|되다|[한된인난간온준본진린킨친운]다)$/u;
/** Note style: the short form that reports end their lines with. */
const NOTE_END = /(?:[있없]음|(?:고자|려) 함|됨)$/u;
const ACTION =
  /(?:확인|검토|비교|점검|논의|협의|상의|결정|확정|합의|파악|조율|선정|공유|진단|분석|설명|시연|시험|측정|검증|정리|수립|개선|해결|교체|설치|교육|평가|준비|조정|도입|이전|청취|답사|실사|정비|수리|보수|산정)$/u;

/** @param input tidied text, not empty; line breaks are read as spaces. */
export function readKoreanPhrase(input: string): KoreanPhrase {
  const text = input.replace(/\n/gu, ' ').replace(/[,、·]$/u, '');
  const bare = text.replace(/[.。]$/u, '');
  if (MARKED_END.test(text) || FORMAL_END.test(text) || PLAIN_END.test(text) || NOTE_END.test(text)) {
    // A full stop behind a bare noun phrase is a habit of typing, not a sentence.
    const sentence =
      FORMAL_END.test(bare) || PLAIN_END.test(bare) || NOTE_END.test(bare) || /[.?!。].*\S/u.test(bare);
    if (sentence || /[?!]$/u.test(text)) return { kind: 'sentence', text: formal(text) };
  }
  if (/(?:고자|려고|기 위해서?|기 위하여|위해서?|위하여)$/u.test(bare)) return { kind: 'aim', text: bare };
  if (/(?:함께|같이|직접|먼저|차례로|[가-힣] (?:뒤|후)에?|다음에?|면서|하고|해서|하여)$/u.test(bare)) {
    return { kind: 'adverb', text: bare };
  }
  if (/[가-힣]기$/u.test(bare) && NOMINALISED.test(bare)) return { kind: 'doing', text: bare };
  return { kind: ACTION.test(bare) ? 'action' : 'noun', text: bare };
}

/** Verbs in -기, told from nouns that end the same way (경기, 기기, 용기, 충전기). */
const NOMINALISED = /(?:[하되줄이내보찾막맞추우리키히기치오가나누두쓰드]|[꾸바높낮늘없얻받])기$/u;

/** A sentence in 합쇼체: notes and plain style are raised, polite endings kept. */
function formal(text: string): string {
  const closed = /[.?!。]$/u.test(text) ? text.replace(/。$/u, '.') : `${text}.`;
  return closed
    .replace(/([있없])음(?=\.)/gu, '$1습니다')
    .replace(/(고자|려) 함(?=\.)/gu, '$1 합니다')
    .replace(/됨(?=\.)/gu, '됩니다')
    .replace(/([있없했됐었았였겠같])다(?=\.)/gu, '$1습니다')
    .replace(/는다(?=\.)/gu, '습니다')
    .replace(/(이|아니|하|되)다(?=\.)/gu, (_, stem: string) => `${addPieup(stem)}니다`)
    .replace(/([한된인난간온준본진린킨친운])다(?=\.)/gu, (_, last: string) => `${addPieup(last)}니다`);
}

const FINALS = 28;
const FIRST = 0xac00;
const PIEUP = 17;
const RIEUL = 8;

/** 하, 한 → 합: the stem of the formal ending. */
function addPieup(text: string): string {
  return text.slice(0, -1) + withFinal(text.slice(-1), PIEUP);
}

/**
 * Raises "줄일 수 있" to "줄이실 수 있": what the customer can do is said with honour.
 * Left alone where the sentence has another subject than the customer.
 */
export function honourAbility(sentence: string): string {
  const ownSubject = /저희|당사|우리|제가|[가-힣](?:이|가) /u.test(sentence);
  const hasObject = /[가-힣](?:을|를) /u.test(sentence);
  if (ownSubject || !hasObject) return sentence;
  return sentence.replace(/([가-힣])(?= 수 있)/gu, (syllable: string) => {
    const isFuture = (syllable.charCodeAt(0) - FIRST) % FINALS === RIEUL;
    return isFuture && syllable !== '실' ? `${withFinal(syllable, 0)}실` : syllable;
  });
}

function withFinal(syllable: string, final: number): string {
  const code = syllable.charCodeAt(0) - FIRST;
  return String.fromCharCode(FIRST + code - (code % FINALS) + final);
}
