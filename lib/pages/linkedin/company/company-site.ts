import { isLinkedInHost } from '../../../people/profile-address';
import { soleText } from '../../text-parts';
import { absoluteAddress } from '../address';

/** Where many companies have a page, so that the host says nothing of any one of them. */
const SHARED_HOSTS =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|youtube|tiktok|linkedin|lnkd|linktr|bit|google|goo|apple|t|wa|medium|github|crunchbase|wikipedia|amazon|notion|behance|vimeo|pinterest|weibo|wechat|qq|naver|kakao)\.(?:com|in|ee|ly|gl|me|be|org|so|site|co|cn|net)$/;

const bareHost = (host: string) =>
  host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');

/** The address a link leads to at last: LinkedIn sends outward links by way of its own redirect. */
function outwardAddress(link: Element): URL | null {
  const href = absoluteAddress(link);
  if (!href) return null;
  const url = new URL(href);
  if (!isLinkedInHost(url.hostname)) return url;
  const target = /^\/(?:redir\/redirect|safety\/go)\/?$/.test(url.pathname) && url.searchParams.get('url');
  return target && URL.canParse(target) ? new URL(target) : null;
}

/** @returns the domain of a web address, without `www.`; null for hosts that many companies share. */
export function siteDomain(address: URL | null): string | null {
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  const host = bareHost(address.hostname);
  return /^[^.]+(?:\.[^.]+)*\.[^.\d]{2,}$/.test(host) && !SHARED_HOSTS.test(host) ? host : null;
}

/** @returns the domain a link leads to, outside of LinkedIn. */
export function linkedDomain(link: Element): string | null {
  return siteDomain(outwardAddress(link));
}

/** @returns the domain a link leads to, where its text is that address: a link in a sentence proves nothing. */
export function spelledDomain(link: Element): string | null {
  const domain = linkedDomain(link);
  if (!domain) return null;
  const spelled = bareHost((soleText(link) ?? '').replace(/^https?:\/\//i, '').split(/[/?#…]/, 1)[0] ?? '');
  return domain === spelled ? domain : null;
}
