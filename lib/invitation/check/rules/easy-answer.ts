import { foldHan } from '../fold-han';
import type { Script } from '../read-letter';

/**
 * What a sentence does that only makes answering easy: somebody else may reply, another time may be named, what differs
 * may be told along with the answer.
 */
const EASES: Record<Script, readonly RegExp[]> = {
  en: [
    // Asked of nobody for whom it does not hold; "if so" and "if possible" hold for everybody.
    /^(?:if|should) (?!so\b|possible|convenient|this is of|it is of|you (?:can|could|would|will|agree|like|think|find|have (?:a|the|some|ten|twenty|time)))/i,
    /\b(?:assistant|secretary|PA|office|colleague|deputy|somebody else|someone else)\b[^.?!]{0,30}\b(?:welcome|(?:can|may|could) (?:also )?(?:reply|answer|confirm|pick|choose))/i,
    /\b(?:a (?:line|word|yes or no|short reply)|one line|(?:just|simply) (?:answer|reply) here)\b/i,
  ],
  ko: [
    /(?:비서|담당자|동료|직원|일정을 보시는|다른) ?(?:분|님)?[^.?!]{0,16}(?:주셔도|맡겨|통해)/u,
    /셔도 (?:됩|돼|되|좋|괜찮|무방)/u,
    /(?:함께|같이|아울러) (?:적어|알려|말씀|보내|회신|남겨|붙여) ?[^.?!]{0,6}(?:주십시오|주세요|주시기|주시면)/u,
    /(?:있으면|있으시면|계시면|어려우시면|바쁘시면|아니면|않으시면|다르면|불편하시면|맞지 않으면)[^.?!]{0,24}(?:주십시오|주세요|주시기 바랍니다|주시면 됩니다)/u,
  ],
  zh: [
    /(?:助理|秘书|同事|同仁)[^。？！]{0,8}(?:回复|回信|答复|代为|代回)[^。？！]{0,8}(?:[。]|$)/u,
    /^(?:若|如|如果|要是|倘若|万一)(?!可以|可行|方便|有兴趣|您?愿意|您?同意)[^。？！]{0,24}(?:请|麻烦|烦请|告诉|回)/u,
    /(?:的话|不合适|不方便|更好|也可以|有变动)，?[^。？！]{0,12}(?:请您?另|请您?(?:直接)?告诉|请您?直说|回复我就好|烦请告诉)/u,
    /也(?:请|可以请|可|麻烦)[^。？！]{0,14}(?:告诉|写明|回复|直说|回信|说一声|注明)|一并(?:告诉|告知|写|回)/u,
    /(?:回我?一(?:句|个字|声)|一句话?)(?:就|即)(?:好|可|行)/u,
    /(?:要改|要调整|想改)的?(?:地方|内容|部分)?，?(?:都|也)?(?:请|烦请|麻烦您?)(?:直接)?告诉/u,
  ],
};

/** Whether a request that names no day asks nothing more, and only makes the answer easy (WORDING §2: assistant welcome). */
export function easesAnswer(text: string, script: Script): boolean {
  const seen = script === 'zh' ? foldHan(text) : text;
  return EASES[script].some((pattern) => pattern.test(seen));
}

/** Words for what the reader is to do before the meeting, not in it. */
const REPLY: Record<Script, RegExp> = {
  en: /\b(?:send|tell|confirm|reply|answer|call|name|let (?:me|us))\b/i,
  ko: /보내|알려|회신|답장|연락|적어|말씀해/u,
  zh: /(?:请您?|麻烦您?|烦请|把[^。]{1,12})(?:先|直接)?(?:回复|确认|告诉|告知|发|寄|答复|回信|来电)/u,
};

/** Whether a sentence asks for something to be sent, told or confirmed. */
export function wantsReply(text: string, script: Script): boolean {
  return REPLY[script].test(script === 'zh' ? foldHan(text) : text);
}
