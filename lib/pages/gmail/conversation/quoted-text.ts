/** How the text of a mail says that an older message begins, where no element says so. */

/** `-----Original Message-----`, `---------- 전달된 메시지 ----------`: words between dashes, in any language. */
const BETWEEN_DASHES = /^-{3,}\s*[^-].{1,60}[^-]\s*-{3,}$/;
/** A line of the header that Outlook, QQ and Naver put above an older message. */
const HEADER =
  /^\W{0,2}(?:from|sent|date|to|cc|subject|보낸 ?사람|보낸 ?날짜|받는 ?사람|참조|제목|发件人|发送时间|日期|收件人|抄送|主题|寄件者|寄件日期|收件者|副本|主旨|主題|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|para|asunto|assunto|差出人|送信日時|宛先|件名)\W{0,2}\s*[:：]/iu;
const ATTRIBUTION =
  /(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|님이 (?:작성|쓴 글)|작성함|写道|寫道|のメール|書きました)\s*[:：]$/iu;
/** `On …, Noor Ferris <noor@quillmark.example> wrote:`, whatever the language. */
const ADDRESS_AND_COLON = /\S@\S+\.\S.*[:：]$/u;

/** Is this line a plain-text quotation, `> as it was`? */
export function isQuotedLine(text: string): boolean {
  return text.startsWith('>');
}

/** Does this line say who wrote what follows (`On Wed, May 6 … wrote:`)? */
export function isAttribution(text: string): boolean {
  return ATTRIBUTION.test(text) || ADDRESS_AND_COLON.test(text);
}

/** Does an older message begin at this line, and go on to the end? */
export function opensQuotation(text: string, next: readonly string[]): boolean {
  return BETWEEN_DASHES.test(text) || (HEADER.test(text) && next.some((line) => HEADER.test(line)));
}
