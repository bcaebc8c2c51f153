/**
 * What kind of phrase the rep typed, in Taiwan usage.
 * - `sentence`  stands by itself
 * - `verb`      begins with a verb: 確認二月的排程
 * - `heard`     something of one's own towards the reader: 聽聽您的看法, 向您請教…; no 與您 may stand before it
 * - `noun`      a thing: 一頁常見問題清單
 * - `clause`    an indirect question: 哪些訂單可以自動化
 * - `able`      what becomes possible, its subject left out: 三月前就能決定
 * - `open`      uncertain, often a small clause: 重工減少兩成
 */
export interface Phrase {
  kind: 'sentence' | 'verb' | 'heard' | 'noun' | 'clause' | 'able' | 'open';
  text: string;
}

const VERBS =
  '確認|確定|確保|核對|討論|了解|瞭解|弄清|釐清|理清|算清|說清|看清|講清|評估|比較|比對|對照|對比|商定|敲定|談定|約定|訂定|訂出|定下|決定|選定|選出|挑選|挑出|排定|排出|排除|' +
  '梳理|檢查|檢視|檢討|檢驗|查驗|驗證|驗算|驗收|測試|測出|量測|實測|試跑|試做|試用|試算|試試|試吃|解決|化解|找出|找到|查清|查明|查出|看看|看一|看出|看到|看懂|聊聊|聊一|談談|談一|' +
  '擬定|擬出|制定|列出|落實|協調|分析|排查|體驗|商量|商討|溝通|交換|示範|展示|規劃|優化|改善|改進|整理|盤點|校正|校準|減少|降低|縮短|節省|節約|省下|省掉|省去|省得|避免|避開|判斷|掌握|' +
  '拿到|得到|取得|獲得|帶走|留下|備妥|知道|提高|提升|加快|少走|少花|少加|少跑|少等|少做|把|讓|將|不必|不用|不再|防止|預防|控制|壓低|壓縮|用上|用於|用在|完成|補齊|補上|收斂|估算|回顧|追蹤|' +
  '處理|回覆|回答|安排|交接|導入|切換|更換|汰換|調整|簡化|統一|走一遍|走一趟|走過|對齊|準備|提前|及早|儘早|盡早|直接|當場|當面|自行|自己|逐一|逐項|逐條|接續|延續|一次|用實際|以實際|親手|親眼|親自|事先|提早|自行|打聽|提供|寄出|寄送|補寄|提出|說明(?!會|書)|詢問|回報|更新';
const VERB_HEAD = new RegExp(`^(?:${VERBS})`, 'u');
const THINGS =
  '表|清單|報告|方案|依據|數據|資料|建議|結果|樣品|名單|計畫|計畫書|結論|紀錄|記錄|範本|文件|對策|圖|圖面|標準|流程|時程|排程|項目|草案|摘要|手冊|報價單|試算|規格|門檻|步驟|做法';
const THING_END = new RegExp(`(?:${THINGS})$`, 'u');
/** 評估報告, 比較表: a verb in front makes no verb phrase where a thing follows at once. */
const VERBAL_NOUN =
  /^(?:(?:比較|比對|評估|檢查|檢驗|測試|試用|驗收|分析|量測|盤點|改善|規劃|校正)(?:表|清單|報告|計畫|結果|紀錄|標準|手冊|方案)|(?:確認|核對|討論|安排)表)(?=$|[，；：、])/u;
const THING_HEAD = /^(?:一|兩|三|四|五|六|七|八|九|十|\d+)(?:頁|份|張|套|個|條|組|版|項|段|筆|本|位|種|處)/u;
const SENTENCE_HEAD =
  /^(?:我|咱們|敝公司|雙方|想(?!法|像|必)|希望|這次|此次|本次|這樣|如此)|^(?:您|貴)[^，的]{0,12}(?:可以|能|將|會|就|可|得到|拿到|不必|不用|只需)/u;
const HEARD_HEAD =
  /^(?:聽|請教|請您|向您|向貴|了解您|了解貴|瞭解您|瞭解貴|看看您|陪您|為您|替您|帶您|讓您|邀您)/u;
const ASKED_YES_NO = /是否|能不能|要不要|會不會|該不該|可不可以|值不值得/u;
const ASKED =
  /是否|能不能|要不要|會不會|該不該|可不可以|值不值得|哪[些個一裡幾]|為什麼|為何|怎麼|如何|多少|誰|何時|什麼時候/u;
const ASKED_HEAD = /^(?:哪|如何|怎麼|是否|要不要|能不能|什麼|為什麼|為何|何時|誰|多少)/u;
const NOUN_END = /(?:問題|原因|做法|方法|方式|條件|需求|時間|內容|細節|情況|狀況)$/u;

/** Beyond this a field holds no phrase any more; reading only the beginning bounds the work. */
const MAX_READ = 600;

/** @param input tidied text, not empty; line breaks are read as commas. */
export function readPhrase(input: string): Phrase {
  const text = fullWidth(input.replace(/\n/gu, '，'));
  const bare = withoutStop(text);
  const read = bare.slice(0, MAX_READ);
  const sentence = { kind: 'sentence', text: closed(text) } as const;
  if (text.length > MAX_READ || /[？！]$/u.test(text) || /[。？！]./u.test(read)) return sentence;
  if (text.endsWith('。') && /[，您貴]/u.test(bare)) return sentence;
  if (SENTENCE_HEAD.test(bare)) return { kind: 'sentence', text: closed(bare) };
  const phrase = bare.replace(/^(?:[與和跟]您)?(?:一起|共同)?(?=.)/u, '');
  if (ASKED_HEAD.test(phrase) && !NOUN_END.test(phrase)) return { kind: 'clause', text: phrase };
  if (HEARD_HEAD.test(phrase)) return { kind: 'heard', text: phrase };
  if (VERBAL_NOUN.test(phrase)) return { kind: /[，；：]/u.test(phrase) ? 'open' : 'noun', text: phrase };
  if (VERB_HEAD.test(phrase)) return { kind: /[與和跟向]您/u.test(phrase) ? 'heard' : 'verb', text: phrase };
  const single = !/[，；：]/u.test(phrase);
  const asked = ASKED_YES_NO.test(phrase) || (ASKED.test(phrase) && !THING_END.test(phrase));
  if (single && asked && !NOUN_END.test(phrase)) return { kind: 'clause', text: phrase };
  if (single && (THING_HEAD.test(phrase) || THING_END.test(phrase))) return { kind: 'noun', text: phrase };
  if (/^[^，您貴]{1,10}(?:就能|就可以|能夠)/u.test(phrase)) return { kind: 'able', text: phrase };
  return { kind: 'open', text: phrase };
}

const CONDUCT_HEAD =
  /^(?:先|由|請|以|用|從|在|到|只|邊|於|與|和|跟|帶|邀|依|照|分(?:兩|三|四|成)|逐|雙方|一起|現場|線上)/u;

/**
 * What the rep typed about how the meeting runs.
 * - `plan`  goes on after 當天 or 預計: 先看二號線，再由工程師說明
 */
export function readConduct(input: string): { kind: 'sentence' | 'list' | 'plan' | 'open'; text: string } {
  if (input.includes('\n')) return { kind: 'list', text: input };
  const { kind, text } = readPhrase(input);
  if (kind === 'sentence') return { kind, text };
  if (/^(?:現場|線上)[^，]{0,4}(?:參觀|討論|示範|說明)/u.test(text)) return { kind: 'open', text };
  const runs = kind === 'verb' || kind === 'heard' || CONDUCT_HEAD.test(text);
  return { kind: runs ? 'plan' : 'open', text };
}

/** Chinese sentences end in full-width marks, whatever key was struck; numbers and clock times keep theirs. */
export function fullWidth(text: string): string {
  const wide: Record<string, string> = { ',': '，', ';': '；', '?': '？', '!': '！', ':': '：', '.': '。' };
  return text
    .replace(/(?<=[\u3400-\u9fff）」』”])\s?([,;?!:])\s?/gu, (_, mark: string) => wide[mark] ?? mark)
    .replace(/(?<=[\u3400-\u9fff）」』”])\.(?=\s|$)\s?/gu, '。');
}

/** Without the marks that end a sentence; at most a few are looked at. */
export function withoutStop(text: string): string {
  return text.replace(/[。，；、.!！…]{1,4}$/u, '');
}

/** With a full stop, where none of the marks that end a sentence stands. */
export function closed(text: string): string {
  return /[。？！…][”」』）]?$/u.test(text) ? text : `${withoutStop(text)}。`;
}

/** True for verbs that name a result rather than something two people do in a meeting. */
export function isOutcome(text: string): boolean {
  return /^(?:減少|降低|縮短|節省|節約|省下|避免|避開|提高|提升|加快|改善|優化|防止|預防|壓低|壓縮|解決|簡化|少走|少花|少加|少跑|少等)/u.test(
    text,
  );
}

const LEADS =
  /^(?:(?:這次|此次|本次|我們|我|想|希望能|希望|打算|計畫|擬|和您|與您|跟您|向您|一起|當面|會議的目的是|主要是)){1,6}/u;

/** Without 想與您一起 and the like, for where a label or another verb stands before it. */
export function withoutLead(text: string): string {
  const rest = withoutStop(text).replace(LEADS, '');
  return rest.length >= 2 ? rest : withoutStop(text);
}

/** The object of a verb phrase that is a thing (確認二月的排程 → 二月的排程); null where it is none. */
export function objectOf(text: string): string | null {
  const verb = VERB_HEAD.exec(text)?.[0];
  if (!verb || /^(?:把|讓|將|不|少|一次|用|以|親|事先|提早|提前|及早|直接|當|自|逐|接續|延續)/u.test(verb))
    return null;
  const object = text.slice(verb.length).replace(/^(?:一下|清楚|出|看)/u, '');
  return object.length >= 3 && !/[，；：]/u.test(object) && !ASKED.test(object) && !VERB_HEAD.test(object)
    ? object
    : null;
}
