import type { Finding, Fix, LetterToCheck } from '../letter-check';
import type { LetterReading, Sentence } from '../read-letter';
import { spanIn } from '../span-in';
import { salutationLine } from './salutation-line';

const POST =
  '(?:대표이사|대표|사장|부사장|회장|전무|상무|이사|본부장|실장|부장|차장|과장|대리|주임|팀장|파트장|센터장|소장|공장장|반장|연구원|책임|선임|수석|매니저|교수|박사)';
/** The commonest family names: a word of three syllables that begins otherwise is not taken for a name. */
const FAMILY =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육맹제모탁국은편용]';

const SALUTATION_END = '(?:께|에게)?[,.]?$';

/** R11 in Korean: 님, 씨, 귀중, 당신, honorifics where they do not belong, and a name that is not the recipient's. */
export function koreanHonorifics(
  { body, recipient }: LetterToCheck,
  { sentences }: LetterReading,
): Finding[] {
  const line = salutationLine(body);
  return [
    ...(line ? salutationSlips(line, recipient?.name ?? '') : []),
    ...sentences.filter(({ script }) => script === 'ko').flatMap(sentenceSlips),
    ...plainEndings(sentences),
  ];
}

function salutationSlips(line: { text: string; start: number }, name: string): Finding[] {
  const findings: Finding[] = [];
  const span = { start: line.start, end: line.start + line.text.length };
  const slip = (code: Finding['code'], fix?: Fix): Finding => ({
    rule: 'R11',
    level: 'warning',
    code,
    params: { words: line.text },
    span,
    ...(fix && { fix }),
  });
  const bare = new RegExp(`(?:^|\\s)[가-힣]{2,4} ?${POST}(?=${SALUTATION_END})`, 'u').exec(line.text);
  const onlyName =
    name !== '' ? new RegExp(`^${escape(name)}(?=${SALUTATION_END})`, 'u').exec(line.text) : null;
  const ssi = /[가-힣]{2,4}( ?씨)(?=께|에게|,|\.|$| 안녕)/u.exec(line.text);
  const gwijung = /(?:님|[가-힣] ?(?:부장|과장|대표|팀장|이사)) ?(귀중)/u.exec(line.text);
  if (ssi?.[1]) {
    const end = line.start + ssi.index + ssi[0].length;
    findings.push(slip('ssi_to_customer', { span: { start: end - ssi[1].length, end }, text: ' 님' }));
  } else if (bare ?? onlyName) {
    const found = (bare ?? onlyName) as RegExpExecArray;
    const at = line.start + found.index + found[0].length;
    findings.push(slip('missing_nim', { span: { start: at, end: at }, text: bare ? '님' : ' 님' }));
  } else if (gwijung) {
    const end = line.start + gwijung.index + gwijung[0].length;
    findings.push(slip('gwijung_to_person', { span: { start: end - 2, end }, text: '께' }));
  }
  const called = new RegExp(`(?:^|\\s)(${FAMILY}[가-힣]{2}) (?:${POST})?님`, 'u').exec(line.text)?.[1];
  const isName = called !== undefined && !/[팀부실과처국단점소원장]$/u.test(called);
  if (isName && /^[가-힣]{2,4}$/u.test(name) && !line.text.includes(name)) {
    const params = { written: called, name };
    findings.push({ rule: 'R11', level: 'error', code: 'wrong_name', params, span });
  }
  return findings;
}

interface Slip {
  code: Finding['code'];
  level: Finding['level'];
  pattern: RegExp;
  /** What stands in place of the match; absent where that is the rep's to say. */
  mended?: (match: string) => string;
}

const SLIPS: readonly Slip[] = [
  {
    code: 'you_impolite',
    level: 'warning',
    pattern: /(?<![가-힣])(?:당신(?=[은이을의께도])|너희?(?=[는가를의도] ))/u,
  },
  { code: 'sugo', level: 'warning', pattern: /수고하(?:세요|십시오|시기 바랍니다|셨습니다)/u },
  {
    code: 'nim_on_own_side',
    level: 'hint',
    pattern: new RegExp(`(?:저희|당사)(?: [가-힣]{2,8}팀)? (?:[가-힣]{2,4} )?${POST}님`, 'u'),
    mended: (match) => match.slice(0, -1),
  },
  // "팀장 문가람입니다": of oneself the post stands first.
  {
    code: 'own_title_last',
    level: 'hint',
    pattern: new RegExp(`(?<![가-힣])${FAMILY}[가-힣]{2} (?:${POST})(?=입니다)`, 'u'),
    mended: (match) => match.split(' ').reverse().join(' '),
  },
  {
    code: 'thing_honoured',
    level: 'warning',
    pattern:
      /(?:자료|제품|장비|견적|견적서|보고서|가격|비용|일정|시스템|메일|회의|미팅|서비스|샘플|시편|재고|설비)(?:이|가|은|는) (?:[가-힣]+ )?(?:준비되|완료되|나오|도착하|발송되|포함되|설치되|배송되|품절이)(?:시|셨|십)[가-힣]+/u,
  },
];

function sentenceSlips(sentence: Sentence): Finding[] {
  return SLIPS.flatMap(({ code, level, pattern, mended }): Finding[] => {
    const match = pattern.exec(sentence.text);
    if (!match) return [];
    const span = spanIn(sentence, { start: match.index, end: match.index + match[0].length });
    const whole = span.end - span.start === match[0].length;
    const fix = mended && whole ? { span, text: mended(match[0]) } : null;
    return [{ rule: 'R11', level, code, params: { words: match[0] }, span, ...(fix && { fix }) }];
  });
}

const FORMAL = /(?:니다|니까|십시오|시오)[.?!]?$/u;
/** 해요 and 해라 endings of statements; "가능하실까요?" is good business Korean (WORDING §6.3). */
const PLAIN =
  /(?:[가-힣](?:어요|아요|해요|예요|에요|네요|거예요|게요|지요|죠)|[가-힣](?:ㄴ다|했다|한다|이다|었다|겠다|간다|온다))[.!]?$/u;

/** A letter in 합쇼체 stays in it. */
function plainEndings(sentences: readonly Sentence[]): Finding[] {
  const korean = sentences.filter(({ script, bullet }) => script === 'ko' && !bullet);
  if (korean.filter(({ text }) => FORMAL.test(text)).length < 2) return [];
  return korean
    .filter(({ text }) => PLAIN.test(text))
    .slice(0, 1)
    .map(({ start, end, text }) => ({
      rule: 'R11',
      level: 'hint',
      code: 'plain_ending',
      params: { words: text.slice(-12) },
      span: { start, end },
    }));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
