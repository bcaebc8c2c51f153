/**
 * What kind of Chinese the rep typed; both scripts.
 * - `sentence`  stands by itself
 * - `verb`      begins with a verb: 确认二月的排期
 * - `noun`      a thing: 一页常见问题清单
 * - `clause`    an indirect question: 哪些订单可以自动化
 * - `able`      what becomes possible, its subject left out: 三月前就能决定
 * - `open`      uncertain, often a small clause (返工减少两成): only a colon may stand before it
 */
export interface ChinesePhrase {
  kind: 'sentence' | 'verb' | 'noun' | 'clause' | 'able' | 'open';
  text: string;
}

const VERB =
  '(?:' +
  '确认|確認|核对|核對|核实|核實|核算|复核|覆核|讨论|討論|了解|弄清|弄明白|搞清|釐清|厘清|理清|评估|評估|比较|比較|对比|對比|商定|敲定|约定|約定|梳理|' +
  '检查|檢查|查看|验证|驗證|测试|測試|测量|測量|测算|測算|推演|模拟|模擬|解决|解決|找出|查清|查明|查出|看看|看一?[下遍]|看[到懂完]|试试|試試|试用|試用|制定|擬定|拟定|明确|明確|' +
  '落实|落實|协调|協調|分析|排查|体验|體驗|商量|商讨|商討|商议|商議|沟通|溝通|演示|示範|定下|定出|确定|確定|决定|決定|选定|選定|挑选|挑選|规划|規劃|' +
  '优化|優化|改善|改进|改進|整理|盘点|盤點|汇总|彙總|校准|校正|减少|減少|降低|缩短|縮短|节省|節省|节约|節約|省下|省掉|省去|省出|避免|避开|避開|绕开|繞開|' +
  '判断|判斷|掌握|拿[到出着著得]|带[走回着]|帶[走回著]|解开|解開|试[出一]|試[出一]|[试試][过過](?!之?[以后後])|得到|取得|获得|獲得|知道|看清|看出|提高|提升|加快|推进|推進|启动|啟動|少[走花加跑做返等填打补補开開弯彎]|打听|打聽|引用|采用|採用|复用|複用|套用|沿用|参考|參考|交给|交給|提交|上报(?!时|前|后|会)|上報(?!時|前|後|會)|赶上|趕上|放行|接手|更(?=[^的]{1,8}$)|办[完妥成好]|辦[完妥成好]|向(?!来|往|上|下)|试着|多[出留省]|早[点點]|' +
  '把|让|讓|对[着照]|對[著照]|照(?!片|明|样|樣)|用[^户途量电水]|按(?!键|钮|摩)|对照|對照|参照|參照|凭|憑|不[必用再会會]|验收|驗收|保证|保證|确保|確保|防止|预防|預防|控制|选出|選出|排定|排出|压缩|壓縮|' +
  '说明|說明|说清|說清|解释|解釋|回答|答复|答覆|澄清|打消|消除|处理|處理|审核|審核|学会|學會|完成|交接|安排|放心|安心|踏实|踏實|' +
  '[谈談聊算过過理核量走听聽问問讲講练練排][一清透妥定好明准準完遍谈談聊算看到]' +
  ')';
const ADVERB =
  '(?:一起|共同|当面|當面|当场|當場|直接|并排|並排|一次|提前|及早|尽早|儘早|自己|自行|彻底|徹底|最终|最終|逐[项項条條个個一]|先)?';
const VERB_HEAD = new RegExp(`^${ADVERB}${VERB}`, 'u');
/** 三月前排定试产, 开会时直接引用: a time before the verb. */
const TIMED_VERB = new RegExp(
  `^(?:在[^，。；：]{1,10}|[^，。；：的]{1,10})(?:之?前|之?后|之?後|时|時|当天|當天|现场|現場|上)(?:就|再|才|先)?${ADVERB}${VERB}`,
  'u',
);
const SENTENCE_HEAD =
  /^(?:我|咱们|咱們|想(?!法|像)|希望|这次|這次|此次|本次|这样|這樣|如此)|^(?:您|[贵貴])[^，的]{0,12}(?:可以|能|将|將|会|會|就|可|得到|拿到|不必|不用|只需)/u;
const THING_HEAD =
  /^(?:一|两|兩|三|四|五|六|七|八|九|十|\d+)(?:页|頁|份|张|張|套|个|個|条|條|组|組|版|项|項)/u;
const THING =
  '(?:表|清单|清單|报告|報告|方案|依据|依據|数据|數據|資料|资料|建议|建議|结果|結果|样板|樣板|样品|樣品|名单|名單|计划|计畫|計畫|计划书|结论|結論|记录|紀錄|模板|範本|文档|文件|对策|對策|图|圖|标准|標準|要点|要點)';
const THING_END = new RegExp(`${THING}$`, 'u');
/** 测试报告 is a thing, though it begins with a verb. */
const NAMED_AFTER_VERB = new RegExp(
  `^(?:测试|測試|检查|檢查|检测|檢測|评估|評估|优化|優化|改善|改进|改進|验收|驗收|测算|測算|对比|對比|比较|比較|分析|盘点|盤點|试用|試用|排查|核对|核對|判断|判斷|决定|決定)${THING}$`,
  'u',
);

/** @param input tidied text, not empty; line breaks are read as commas. */
export function readChinesePhrase(input: string): ChinesePhrase {
  const text = fullWidth(input.replace(/\n/gu, '，'));
  const bare = withoutEnd(text);
  if (/[？！]$/u.test(text) || hasTwoSentences(text)) return { kind: 'sentence', text: closed(text) };
  if (text.endsWith('。') && /[，您贵貴]/u.test(bare)) return { kind: 'sentence', text };
  if (SENTENCE_HEAD.test(bare)) return { kind: 'sentence', text: closed(bare) };
  if (
    /^(?:哪|如何|怎么|怎麼|怎样|怎樣|是否|要不要|能不能|该不该|該不該|什么|什麼|为什么|為什麼|多少|几|幾)/u.test(
      bare,
    )
  )
    return { kind: 'clause', text: bare };
  if (NAMED_AFTER_VERB.test(bare)) return { kind: 'noun', text: bare };
  if (VERB_HEAD.test(bare)) return { kind: 'verb', text: bare };
  if (!/[，；：]/u.test(bare) && (THING_HEAD.test(bare) || THING_END.test(bare)))
    return { kind: 'noun', text: bare };
  if (TIMED_VERB.test(bare)) return { kind: 'verb', text: bare };
  if (/^[^，您贵貴]{1,10}(?:就能|就可以|能够|能夠)/u.test(bare)) return { kind: 'able', text: bare };
  return { kind: 'open', text: bare };
}

/** 投产前定下排班 as what becomes possible: 投产前就能定下排班; null without a time before the verb. */
export function asAble(text: string): string | null {
  if (VERB_HEAD.test(text) || !TIMED_VERB.test(text)) return null;
  const time =
    /^(?:在[^，。；：]{1,10}?|[^，。；：的]{1,10}?)(?:之前|以前|之后|之後|以后|以後|前|后|後|时|時|当天|當天|现场|現場|上(?=当场|並排|并排|直接))(?=就|[^再才先，])/u.exec(
      text,
    )?.[0];
  return time ? `${time}就能${text.slice(time.length).replace(/^就/u, '')}` : null;
}

/** 亲手试过以后再决定: nothing that can be had sooner, so that 就能 would not fit. */
export function comesLater(text: string): boolean {
  return !VERB_HEAD.test(text) && /^[^，。的]{1,10}[前后後时時上](?:再|才|先)/u.test(text);
}

function hasTwoSentences(text: string): boolean {
  const end = text.search(/[。？！]/u);
  return end >= 0 && /\p{L}/u.test(text.slice(end));
}

/** Without the marks at its end. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '。，；、：.,;: '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Chinese sentences end in full-width marks, whatever key was struck; numbers and clock times keep theirs. */
export function fullWidth(text: string): string {
  const wide: Record<string, string> = { ',': '，', ';': '；', '?': '？', '!': '！', ':': '：', '.': '。' };
  return text
    .replace(/(?<=[\u3400-\u9fff）」』”]) ?([,;?!:]) ?/gu, (_, mark: string) => wide[mark] ?? mark)
    .replace(/(?<=[\u3400-\u9fff）」』”])\.(?= |$) ?/gu, '。');
}

function closed(text: string): string {
  return /[。？！][”」』]?$/u.test(text) ? text : `${text}。`;
}

/** Verbs that name a result rather than something two people do in a meeting. */
export function isOutcome(text: string): boolean {
  return /^(?:减少|減少|降低|缩短|縮短|节省|節省|节约|節約|避免|提高|提升|加快|改善|优化|優化|防止|预防|預防|压缩|壓縮|解决|解決)/u.test(
    text,
  );
}
