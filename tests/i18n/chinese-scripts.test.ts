/** Taiwan and the mainland write and say things differently; a converted text gives itself away by these. */
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../lib/i18n/catalogue';
import type { Language } from '../../lib/i18n/language';

/** What a national standard calls the characters in common use: a range of two-byte codes. */
interface CharacterSet {
  encoding: string;
  first: [lead: number, trail: number];
  last: [lead: number, trail: number];
}

/** Both levels of GB 2312: every character of the simplified script in general use. */
const GB_2312: CharacterSet = { encoding: 'gb18030', first: [0xb0, 0xa1], last: [0xf7, 0xfe] };
/** The first level of Big5: Taiwan's list of characters in common use. */
const BIG5_COMMON: CharacterSet = { encoding: 'big5', first: [0xa4, 0x40], last: [0xc6, 0x7e] };

function charactersOf({ encoding, first, last }: CharacterSet): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = first[0]; lead <= last[0]; lead++) {
    const from = encoding === 'gb18030' || lead === first[0] ? first[1] : 0x40;
    const to = lead === last[0] ? last[1] : 0xfe;
    for (let trail = from; trail <= to; trail++) found.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return found;
}

/** Words for things that the other side calls otherwise, in either script. */
const MAINLAND_TERMS =
  /信息|軟件|硬件|鏈接|網絡|服務器|數據|默認|打印|屏幕|視頻|文件夾|登錄|搜索|添加|導出|導入|打開|設置|撤銷|快捷鍵|領導|項目/u;
const TAIWAN_TERMS =
  /资讯|软体|硬体|讯息|网路|伺服器|预设|列印|萤幕|影片|资料夹|帐号|登入|搜寻|汇出|汇入|储存|开启|快速键|专案|透过/u;

/** The four languages are listed by their own names everywhere. */
const entries = (language: Language) =>
  Object.entries(CATALOGUES[language]).filter(([key]) => !key.startsWith('language.'));

/** Messages with Chinese characters that a standard does not hold. */
function strangers(language: Language, standard: CharacterSet): string[] {
  const known = charactersOf(standard);
  return entries(language).flatMap(([key, text]) => {
    const strange = (text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !known.has(character));
    return strange.length > 0 ? [`${key}: ${strange.join('')} in ${text}`] : [];
  });
}

const saying = (language: Language, terms: RegExp) =>
  entries(language).flatMap(([key, text]) => (terms.test(text) ? [`${key}: ${text}`] : []));

describe('Traditional Chinese', () => {
  it('is written in the characters that Taiwan uses', () => {
    expect(strangers('zh-Hant', BIG5_COMMON)).toEqual([]);
  });

  it('calls things as Taiwan does', () => {
    expect(saying('zh-Hant', MAINLAND_TERMS)).toEqual([]);
  });
});

describe('Simplified Chinese', () => {
  it('is written in the characters that the mainland uses', () => {
    expect(strangers('zh-Hans', GB_2312)).toEqual([]);
  });

  it('calls things as the mainland does', () => {
    expect(saying('zh-Hans', TAIWAN_TERMS)).toEqual([]);
  });
});
