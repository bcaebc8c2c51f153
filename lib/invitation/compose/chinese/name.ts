import type { Recipient } from '../../letter-facts';

/** Family names of two characters; every other Chinese family name has one. */
const COMPOUND = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 司徒 司空 端木 ' +
    '东方 東方 南宫 南宮 西门 西門 独孤 獨孤 张简 張簡'
  ).split(' '),
);
/** Where a name in Han characters is a Chinese one, family name first. */
const CHINESE_READING = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'MY']);
const HAN = /^[\u3400-\u9fff]+$/u;

/**
 * The family name where it is certain: given as such, or read off a Chinese name of two or three characters.
 * @returns null for other scripts, for uncertain lengths, and for names of another country where nothing is given.
 */
export function chineseFamilyName({ name, familyName, country }: Recipient): string | null {
  if (familyName && HAN.test(familyName) && familyName.length <= 3 && name.startsWith(familyName))
    return familyName;
  if (country && !CHINESE_READING.has(country)) return null;
  if (!HAN.test(name)) return null;
  const two = name.slice(0, 2);
  if (COMPOUND.has(two)) return name.length >= 3 && name.length <= 4 ? two : null;
  return name.length === 2 || name.length === 3 ? name.slice(0, 1) : null;
}

/**
 * The post as it is used in an address, taken off the end of a title such as 采购部经理.
 * @returns null where the title does not end in one of the given posts.
 */
export function postForAddress(title: string | undefined, posts: RegExp): string | null {
  return posts.exec(title ?? '')?.[0] ?? null;
}
