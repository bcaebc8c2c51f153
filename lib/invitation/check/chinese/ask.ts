/** A day; a short one needs behind it what tells it from the number of a machine or a dock. */
const DAY =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(?<!上|每|上个|逢)(?:周|星期|礼拜)[一二三四五六日天](?![会例])|(?<![\d.])\d{1,2}[日号](?=[（(]?(?:周|星期|礼拜)?[一二三四五六日]?[）)]|前|之前|以前|[上下早晚中]午?|早|晚|或|还是|也|都|的话|可|行|[，,。？?！!]|$)|\d{1,2}[号日]?[（(](?:周|星期|礼拜)?[一二三四五六日][）)]|(?<![\d./])\d{1,2}\/\d{1,2}(?![\d/年级])|\d{4}[-.]\d{1,2}[-.]\d{1,2}|明天|后天|大后天|明日|今天下班|今日|明早|明晚/gu;
/** What comes behind a day that is over. */
const OVER =
  /^(?:[（(][^）)]*[）)])?(?:的?(?:邮件|来信|来函|会上|会议|例会|开会|电话|通话|拜访|来访|见面|那次|那天|那批|那封|展会|超时|停机|故障|报警|发来|提到|问到|说|您问|您说|您提)|[^，。；？]{0,8}(?:里问|中问|上说|时说|提过|提到|反映|发生|出现|报过|超时了|停了|坏了|出了|收到了|谈过|约过|来过|见过))/u;

/** Names a day that is still to come. */
export function namesDay(text: string): boolean {
  return [...text.matchAll(DAY)].some((match) => !OVER.test(text.slice(match.index + match[0].length)));
}

const QUESTION =
  /(?:[？?]|[吗呢么嘛])["”」』）)]?[。！~～]*$|(?:行不行|好不好|可不可以|成不成|方不方便|OK不|哪[个天一][^。，]{0,6}(?:合适|方便|好|行))[。！]?$/iu;
/** A question of any kind, also a rhetorical one. */
export const asks = (text: string): boolean => QUESTION.test(text);

/** What a question must be about to be one to the reader's calendar or will. */
const OF_MEETING =
  /方便|可以|可行|行吗|行不|成吗|成不|好吗|好不|OK|哪[天个日一儿会边]|何时|几点|什么时候|能否|可否|是否|可不可|有空|得空|得闲|有时间|抽[得出]|参加|出席|光临|赏光|赏脸|合适|适合|觉得|愿意|占用|耽误|在吗|来得及|如何|怎么样|中意/iu;
const REQUEST =
  /请您(?!放心|见谅|理解|喝|吃)|麻烦您?|烦请|敬请|恳请|谨请|务请|还请|劳烦|有劳|烦劳|拜托|请(?:在|于|告|回|您?回|确认|选|择|定|与|问|赐|给|任|将|提前|贵)|[望盼](?:您|贵[^，。]{1,4})?[^，。]{0,10}(?:赐|回复|答复|确认|告知)|(?:回|告诉|通知|知会|招呼|吱|说|应)(?:我|个|我们)?(?:一声|个话|个信|一下|个电话)|回(?:复|覆|信)(?:我|即可|就行|就好|一下|告知|确认)|给我(?:回)?个?(?:话|信|电话|准信|答复)|告诉我|告知|赐复|赐覆|示复|任选|选一个|选个|挑一[个天]|挑个|定一[个下天]|定个|定一下|敲[个一]|盼复|静候|等您(?:的)?(?:回|一句|消息|确认|答复)|您(?:选|挑|定|勾|圈)(?!定一条)|勾选|圈一|二选一|您看(?:哪|行|成|可)/u;

/** Asks the reader to meet, to confirm or to reply; a rhetorical question does not. */
export function requests(text: string): boolean {
  return asks(text) ? OF_MEETING.test(text) || REQUEST.test(text) : REQUEST.test(text);
}
