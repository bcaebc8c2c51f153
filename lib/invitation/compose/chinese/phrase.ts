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

const VERB_HEAD = new RegExp(
  '^(?:一起|共同|当面|當面|当场|當場|直接|提前|及早|尽早|儘早|自己|自行|彻底|徹底|最终|最終)?(?:' +
    '确认|確認|核对|核對|讨论|討論|了解|弄清|釐清|厘清|评估|評估|比较|比較|对比|對比|商定|敲定|梳理|检查|檢查|验证|驗證|测试|測試|' +
    '解决|解決|找出|查清|查明|查出|看看|看一?下|试试|試試|试用|試用|制定|擬定|拟定|明确|明確|落实|落實|协调|協調|分析|排查|体验|體驗|' +
    '商量|商讨|商討|沟通|溝通|演示|示範|定下|确定|確定|决定|決定|选定|選定|规划|規劃|优化|優化|改善|改进|改進|整理|盘点|盤點|校准|校正|' +
    '减少|減少|降低|缩短|縮短|节省|節省|节约|節約|省下|省掉|省去|避免|避开|避開|判断|判斷|掌握|拿到|得到|取得|获得|獲得|知道|看清|看出|' +
    '提高|提升|加快|少走|少花|少加|把|让|讓|不必|不用|不再|验收|驗收|保证|保證|确保|確保|防止|预防|預防|控制|选出|選出|排定|压缩|壓縮|用上|用于|用於)',
  'u',
);
const SENTENCE_HEAD =
  /^(?:我|咱们|咱們|想(?!法|像)|希望|这次|這次|此次|本次|这样|這樣|如此)|^(?:您|[贵貴])[^，的]{0,12}(?:可以|能|将|將|会|會|就|可|得到|拿到|不必|不用|只需)/u;
const THING_HEAD =
  /^(?:一|两|兩|三|四|五|六|七|八|九|十|\d+)(?:页|頁|份|张|張|套|个|個|条|條|组|組|版|项|項)/u;
const THING_END =
  /(?:表|清单|清單|报告|報告|方案|依据|依據|数据|數據|資料|建议|建議|结果|結果|样板|樣板|样品|樣品|名单|名單|计划|計畫|计划书|计划表|结论|結論|记录|紀錄|模板|範本|文档|文件|对策|對策|图|圖)$/u;

/** @param input tidied text, not empty; line breaks are read as commas. */
export function readChinesePhrase(input: string): ChinesePhrase {
  const text = fullWidth(input.replace(/\n/gu, '，'));
  const bare = text.replace(/[。，；]+$/u, '');
  if (/[？！]$/u.test(text) || /[。？！].*\p{L}/u.test(text)) return { kind: 'sentence', text: closed(text) };
  if (text.endsWith('。') && /[，您贵貴]/u.test(bare)) return { kind: 'sentence', text };
  if (SENTENCE_HEAD.test(bare)) return { kind: 'sentence', text: closed(bare) };
  if (/^(?:哪|如何|怎么|怎麼|是否|要不要|能不能|什么|什麼|为什么|為什麼)/u.test(bare))
    return { kind: 'clause', text: bare };
  if (VERB_HEAD.test(bare)) return { kind: 'verb', text: bare };
  if (!/[，；：]/u.test(bare) && (THING_HEAD.test(bare) || THING_END.test(bare)))
    return { kind: 'noun', text: bare };
  if (/^[^，您贵貴]{1,10}(?:就能|就可以|能够|能夠)/u.test(bare)) return { kind: 'able', text: bare };
  return { kind: 'open', text: bare };
}

/** Chinese sentences end in full-width marks, whatever key was struck; numbers and clock times keep theirs. */
function fullWidth(text: string): string {
  const wide: Record<string, string> = { ',': '，', ';': '；', '?': '？', '!': '！', ':': '：', '.': '。' };
  return text
    .replace(/(?<=[\p{Script=Han}）」』”])\s*([,;?!:])\s*/gu, (_, mark: string) => wide[mark] ?? mark)
    .replace(/(?<=[\p{Script=Han}）」』”])\.(?=\s|$)\s*/gu, '。');
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
