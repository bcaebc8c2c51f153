/**
 * The mail providers that people use most for themselves, and Google's group addresses. A content script
 * cannot carry the full list; the background filters with that one afterwards.
 */
const COMMON_FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com googlegroups.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com ' +
    'yahoo.co.jp yahoo.co.uk yahoo.fr yahoo.com.tw yahoo.com.hk icloud.com me.com mac.com aol.com gmx.de gmx.net ' +
    'gmx.com web.de t-online.de mail.ru yandex.ru yandex.com proton.me protonmail.com pm.me zoho.com mail.com ' +
    'naver.com hanmail.net daum.net kakao.com nate.com qq.com foxmail.com 163.com 126.com yeah.net sina.com ' +
    'sina.cn sohu.com 139.com 189.cn aliyun.com hotmail.co.uk hotmail.fr orange.fr free.fr libero.it fastmail.com'
  ).split(' '),
);

/** Is this lower-case domain a mail provider for everybody, and so no company's? */
export function isCommonFreeMail(domain: string): boolean {
  return COMMON_FREE_MAIL.has(domain);
}
