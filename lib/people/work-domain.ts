import freeMailDomains from 'free-email-domains';
import { getDomain } from 'tldts';
import { isCommonFreeMail } from './common-free-mail';
import { hostOf, normaliseEmail } from './email-address';

/** Free mail that neither list has. */
const MORE_FREE_MAIL = [
  'empal.com',
  'hey.com',
  'hinet.net',
  'msa.hinet.net',
  'pchome.com.tw',
  'seed.net.tw',
  'tutanota.com',
  'vip.163.com',
  'wo.cn',
];
const FREE_MAIL: ReadonlySet<string> = new Set([...freeMailDomains, ...MORE_FREE_MAIL]);

/**
 * @param host the part of an address after the @, lower case.
 * @returns whether anybody can get an address there, so that it says nothing of a company.
 */
export function isFreeMail(host: string): boolean {
  return [host, getDomain(host) ?? host].some((domain) => FREE_MAIL.has(domain) || isCommonFreeMail(domain));
}

/**
 * The domain that stands for a company: what its owner registered, without departments in front
 * (`sales.northquay.co.kr` → `northquay.co.kr`).
 * @param emailOrHost an address or a host name.
 * @returns lower case; null for free mail and for what is no domain.
 */
export function workDomain(emailOrHost: string): string | null {
  const email = normaliseEmail(emailOrHost);
  const host = email ? hostOf(email) : emailOrHost.trim().toLowerCase();
  const domain = getDomain(host);
  return domain === null || isFreeMail(host) ? null : domain;
}
