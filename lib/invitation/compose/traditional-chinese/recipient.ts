import type { Recipient } from '../../letter-facts';
import { chineseFamilyName } from '../chinese/name';
import { fill } from './fill';

/** Posts by which people are addressed in Taiwan, at the end of a title. */
const POSTS =
  /(?:副)?(?:董事長|理事長|總裁|總經理|總監|總工程師|總廠長|總|經理|副理|協理|襄理|主任|主管|廠長|部長|處長|課長|股長|科長|所長|院長|校長|站長|店長|樓長|館長|組長|班長|領班|工程師|技師|教授|博士|醫師|藥師|護理長|老師|會計師|律師|建築師|設計師|特助|秘書|專員|局長|秘書長|執行長|技術長|營運長|財務長|資訊長|行銷長)$/u;

/** The post as it is used in an address (採購部經理 → 經理); null where the title does not end in one. */
function postOf(title: string | undefined): string | null {
  return POSTS.exec((title ?? '').slice(-12))?.[0] ?? null;
}

/**
 * How the reader is called: family name and post where both are certain (羅總經理), the full name with the post
 * or alone otherwise; '' where no name is known (WORDING §2, §6.2 R11).
 */
export function calledName(recipient: Recipient): string {
  const post = postOf(recipient.title);
  if (!recipient.name) return '';
  if (!post) return recipient.name;
  return fill('{n}{p}', { n: chineseFamilyName(recipient) ?? recipient.name, p: post });
}

/** `羅總經理您好`, without the mark behind it. A bare name stands off by a half space. */
export function greeting(recipient: Recipient): string {
  const called = calledName(recipient);
  if (called === '') return '您好';
  return called === recipient.name ? `${called} 您好` : `${called}您好`;
}
