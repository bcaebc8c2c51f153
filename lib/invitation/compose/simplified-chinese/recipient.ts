import type { Recipient } from '../../letter-facts';
import { chineseFamilyName, postForAddress } from '../chinese/name';

/** Posts that are said after a family name; whoever is a deputy is called by the post itself. */
const POSTS =
  /(?:董事长|总裁|总经理|总工程师|总工|总监|经理|主任|主管|厂长|部长|处长|科长|课长|所长|院长|校长|站长|行长|店长|车间主任|组长|班长|工程师|教授|博士|医生|老师|书记|局长|秘书长|副总|首席[^，、 ]{1,4}官|创始人|合伙人|总)$/u;
/** How a post is called where its full name would be stiff: 钟总, 钟工. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:总裁|总经理|副总|总|首席.*|创始人|合伙人)$/u, '总'],
  [/^总工程师$/u, '总工'],
  [/^工程师$/u, '工'],
  [/^车间主任$/u, '主任'],
];
/** Profiles on the mainland often give the title in English; only what has one Chinese form of address is read. */
const ENGLISH_POSTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:assistant|secretary) to\b|\bassistant$/i, ''],
  [/\b(?:chairman|chairwoman)$/i, '董事长'],
  [
    /\b(?:ceo|coo|cfo|cto|cio|vp|(?:vice )?president|general manager|managing director|(?:co-?)?founder)$/i,
    '总',
  ],
  [/\bdirector$/i, '总监'],
  [/\bmanager$/i, '经理'],
  [/\bengineer$/i, '工'],
  [/\bprofessor$/i, '教授'],
];
/** Colleagues on the floor are spoken to without 尊敬的. */
const PLAIN = /(?:工|组长|班长|老师)$/u;

/** `钟经理` where family name and post are certain, the full name otherwise; '' where nobody is named. */
export function calledName(recipient: Recipient): string {
  const family = chineseFamilyName(recipient);
  const post = calledPost(recipient.title);
  return family && post ? `${family}${post}` : recipient.name;
}

/**
 * The ways to begin a letter, the most formal one first (WORDING §2, R11): 尊敬的钟经理：, with one courtesy behind
 * it. Without a certain post nobody is given one.
 */
export function salutations(recipient: Recipient, tone: 'first' | 'later'): string[] {
  const called = calledName(recipient);
  if (!called) return ['您好！'];
  // A bare name before a colon reads as a summons.
  if (called === recipient.name) return [`${called}，您好！`];
  if (PLAIN.test(called)) return [`${called}：\n您好！`];
  return tone === 'first' ? [`尊敬的${called}：\n您好！`] : [`${called}：\n您好！`];
}

function calledPost(title: string | undefined): string | null {
  if (!title) return null;
  const post = postForAddress(title, POSTS);
  if (post) return CALLED.find(([name]) => name.test(post))?.[1] ?? post;
  // 'Plant Manager at Brackwell | Speaker'
  const [first = ''] = title.split(/\s+(?:at|@)\s+|[|,·/]/u);
  return ENGLISH_POSTS.find(([name]) => name.test(first.trim()))?.[1] || null;
}
