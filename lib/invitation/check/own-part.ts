/** Lines behind which nothing is the rep's letter any more: quoted thread, signature, disclaimer. */
const ENDS: readonly RegExp[] = [
  // Quoted threads.
  /^\s*On .{6,120} wrote:\s*$/,
  /^\s*-{2,}\s*(?:Original Message|Forwarded message|원본 메시지|전달된 메시지|原始邮件|原始郵件|转发的邮件|轉寄郵件)/i,
  /^\s*(?:From|보낸\s?사람|发件人|寄件者)\s*[:：].+/,
  /^.{6,120}(?:님이 작성|写道|寫道)\s*[:：]\s*$/u,
  // The mark of signatures, and closing words alone on their line.
  /^-- ?$/,
  /^\s*(?:(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|regards|best|cheers|thanks|thank you|warmly|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?)\s*[,.!]?\s*$/i,
  /^\s*\S.{0,40}\s(?:드림|올림|배상)\s*(?:·.*)?$/u,
  /^\s*(?:此致|敬礼|敬禮|敬祝|(?:[顺順敬并並即]?[颂頌]|[顺順并並即]祝|祝)\s?[商台臺时時近公大夏秋冬春][祺安绥綏]|[顺順敬并並即][颂頌祝]\s*$)/u,
  /^\s*\S.{0,20}(?:敬上|谨上|謹上|拜上|谨启|謹啟)\s*$/u,
  // Legal notices.
  /\bnot the intended recipient\b|\bthis e-?mail (?:and any|is confidential|may contain)\b|^\s*confidentiality notice/i,
  /^\s*(?:본|이) (?:메일|이메일|전자우편)은?.*(?:기밀|법적)|^\s*本(?:邮件|郵件).*(?:保密|机密|機密)/u,
];

/** The body up to the first line that is no longer the letter itself; its offsets stay those of the body. */
export function ownPart(body: string): string {
  let offset = 0;
  for (const line of body.split('\n')) {
    if (offset > 0 && ENDS.some((end) => end.test(line))) return body.slice(0, offset);
    offset += line.length + 1;
  }
  return body;
}
