import { occurs, type Cues } from './cues';
import { foldHan } from './fold-han';

/** Words without content of their own, and times, which say nothing of the topic. */
const IDLE =
  /合作|机会|双方|双赢|共赢|交流|增进|加强|深化|洽谈|业务|贵司|贵公司|贵方|我司|敝公司|公司|产品|新品|系列|服务|解决方案|方案(?=$|，)|介绍|认识|了解|探讨|关系|发展|可能|未来|长期|伙伴|联系|怎么|如何|一下|一起|共同|当面|这次|此次|本次|接下来|来访|上门|到访|演示|示范|拜访|会议|目的|主题|我们|我|您|你|和|与|跟|向|就|对|的|了|是|在|把|把|请|想|希望|能|可以|想法|问题|讨论|确认|沟通|聊聊|安排|时间|\d+月\d+[日号]|[（(]?(?:周|星期)?[一二三四五六日][）)]|[上下中]午|\d+[点:：]\d*分?|\d+分钟|[\s，。；：！？、（）()“”「」]/gu;

function contentLength(text: string): number {
  return text.replace(IDLE, '').length;
}

/* ---------- purpose ---------- */

const VERB =
  '确认|核对|核一核|讨论|了解|弄清楚?|弄明白|搞清楚?|搞明白|厘清|算清楚?|评估|比较|对比|商定|敲定|定下来?|梳理|检查|验证|测试|解决|找出|查清|查明|看看|试试|试用|制定|拟定|明确|落实|协调|分析|排查|体验|商量|商讨|确定|决定|选定|规划|优化|改善|改进|听听|请教|回答|校准|校正|避免|减少|降低|缩短|盘点|整理|验收|沟通|探讨|聊聊';
const MEANT = new RegExp(
  `(?<!您最?)(?:想(?!多|进一步|更)|希望|拟|打算|计划|需要|建议先)([^。？！]{0,30}?)(?:${VERB})([^。？！，；]*)`,
  'u',
);
const TOPIC = /(?:目的|主题|重点|议题|问题|一件事|一个问题)(?:是|为|在于|：)([^。？！]+)/u;

/** Any other intent with a topic in it, unless it only means to meet, to present or to make friends. */
const INTENT = /(?<!您最?)(?:想(?!法|多|进一步|更|必|起)|打算|咱们得|我们得)([^。？！]*)/u;
const EMPTY_INTENT =
  /介绍|拜访|认识|洽谈|探讨|建立|推荐|约|邀请|吃|喝|见面|碰|聊|展示|分享|成为|加强|参观|结识|合作|占用|演示|示范|商量/u;
const BOASTS = /领先|首选|平台|业界|头部|推出|新品/u;

function purpose(text: string, before: string): boolean {
  const meant = MEANT.exec(text);
  if (meant && !/介绍/u.test(meant[1] ?? '')) {
    const said = `${topicBefore(text, meant.index)}${meant[1] ?? ''}${meant[2] ?? ''}${colonPart(text)}`;
    if (contentLength(said) >= 3) return true;
    if (/把(?:它|这件事|这个|这一点)$/u.test(meant[1] ?? '') && contentLength(before) >= 4) return true;
  }
  const intent = INTENT.exec(text);
  if (intent && !EMPTY_INTENT.test(intent[1] ?? '')) {
    if (contentLength(`${topicBefore(text, intent.index)}${intent[1] ?? ''}`) >= 4) return true;
  }
  const about = /想就(.{2,30}?)(?:和|与|跟|向|给|拜访)(?:您|贵)/u.exec(text)?.[1];
  if (about && contentLength(about) >= 2) return true;
  const topic = TOPIC.exec(text)?.[1];
  return topic !== undefined && !/介绍/u.test(topic) && contentLength(topic) >= 3;
}

/** What stands before the intent may be the topic (合同的付款条件，想确认一下), unless it praises ourselves. */
function topicBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  return BOASTS.test(before) ? '' : before;
}

/** 想和您一起讨论：X — the topic stands behind the colon. */
function colonPart(text: string): string {
  return /(?:讨论|问题|确认)：(.+)$/u.exec(text)?.[1] ?? '';
}

/* ---------- process ---------- */

const ROLE =
  '(?:工程师|技术员|技师|规划师|分析师|培训师|讲师|设计师|造价师|负责人|总监|经理|主任|主管|顾问|班长|工长|组长|厂长|课长|副总|专员|同事|师傅|审核员|团队)';
const CONDUCT =
  '(?:一同|一起|同来|前来|前往|登门|参加|出席|陪同|带路|带着|带标|带上|带新|测|检查|核对|演示|示范|说明|讲|跟着|逐条|逐项|逐个|整理|当场|旁边|改|走一遍|画)';
const wayOfWorking = occurs(
  /先(?!和您|与您|生)[^。？！]{2,}(?:再|然后|接着|最后|之后)/u,
  /(?:^|[，；])(?:再|然后|接着|最后)(?:由|看|请|我|画|一起|线上|当场)/u,
  new RegExp(`由[^。，]{0,10}${ROLE}`, 'u'),
  new RegExp(
    `(?:我们的?|我司|敝公司的?|贵司的?|贵公司的?|贵厂的?|贵方|贵团队)[^。，想]{0,10}${ROLE}[^。？！]{0,24}${CONDUCT}`,
    'u',
  ),
  new RegExp(`(?:^|，)${ROLE}[\\p{Script=Han}]{0,4}(?:一|先|带|会)[^。？！]{0,20}${CONDUCT}`, 'u'),
  new RegExp(`(?:和|与)(?!您)[^。，]{0,8}${ROLE}[^。，]{0,6}(?:一起|一同|逐条|逐项|核对|讨论)`, 'u'),
  /逐条|逐项|逐个|逐一|一遍|一(\p{Script=Han}{1,2})一\1|一项项|一条条/u,
  /(?:^|[，；])(?:之后|随后|完了|最后一天|中午|下午)(?:我们|请|由|三|两|一起|大家|参观)/u,
  /(?:第一天|头一天|第二天|周[一-五日])[^。？！吗]*(?:第二|最后一天|之后|然后|再)/u,
  /您把[^，。]+(?:出来|过来|准备好)|投(?:在屏幕|影)|(?:摆|放|凑)(?:在)?一起/u,
  /我会?带(?:曾|[^，。]{1,12}(?:同行|一起|过来))|我会带上/u,
  /(?:^|，|；)[^，。想]{0,8}(?:三个人|两个人|大家|我们)[^，。]{0,6}一起(?:看|听|过|对|量|试|改|算)/u,
  /(?:是这么走的|是这样(?:的|进行)|进行方式是)[：，]?.{4,}/u,
  /当场(?:画|改|测|计时|说明|演示|示范)/u,
  /(?:会前|前一天|提前|见面之前)[^。，]{0,10}(?:发|寄|准备|带)/u,
  /(?:您|麻烦您|请您?)(?:先)?(?:带上|准备|挑|选三|发一|寄)/u,
  /我(?:会)?带上|自带/u,
  /不放[^。，]{0,8}(?:幻灯|PPT)|不做[^。，]{0,6}(?:介绍|简报)/iu,
);
const PLANNED = /(?:议程|安排|流程|草案|做法|方式)(?:如下|是)?[^：]{0,8}：(.+)/u;
const LOGISTICS =
  /共?(?:\d+|[一二三四五六七八九十半]+)个?(?:分钟|小时)(?:左右)?|电话|视频|线上|线下|登门|贵司|办公室/gu;

function process(text: string): boolean {
  if (wayOfWorking(text)) return true;
  const plan = PLANNED.exec(text)?.[1];
  return plan !== undefined && contentLength(plan.replace(LOGISTICS, '')) >= 3;
}

/* ---------- benefit ---------- */

const THEM = '(?:您|贵[^，。；]{0,8}|团队|班组|产线|同事|师傅|组长们?|主管)';
const GAINED =
  '(?:判断|决定|避|少|省|减|降|得到|拿到|取得|获得|知道|掌握|用|放行|核准|早|对比|比较|排|直接|提前|看[到出清]|确定|验证|提高|缩短|交给|让|关掉|选|有一|安心|不再|去掉|改)';
const GAIN = occurs(
  new RegExp(
    `${THEM}[^。，；？]{0,14}(?:可以|就能|能够|能|将|会|不必|不用|也能)[^。；？]{0,10}${GAINED}`,
    'u',
  ),
  new RegExp(`(?:这样|如此一来|这样一来)，?(?:${THEM}|就)[^。？]{0,12}(?:可以|能|就|会|不)`, 'u'),
  new RegExp(`(?:可以|能)${GAINED}[^。？]{0,16}(?:贵司|贵公司|贵厂|您)`, 'u'),
  /留给(?:您|贵)|归(?:您|贵)|给您留|可以交给|手里(?:就)?(?:有|是)|对贵[^。]{0,8}(?:好处|效益|收益)/u,
  // Relief from a burden, whoever carries it, and what stays behind with them.
  /(?:用不着|不必再?|不用再?|不会再|省得|免得)[^。，？]{3,}|(?:会|就)留下一[张份页]|心里就?有数/u,
  /贵[^，。；我]{1,8}(?:可以|能|就能)(?!(?:随时)?(?:联系|回复|关注|咨询|参加|报名|放心|相信))[^，。；？]{3,}/u,
  /帮(?:您|贵司|贵公司)(?:减|省|避|缩|降|判断)|方便您(?!吗)[^。]{2,}/u,
);
const NO_GAIN = occurs(/双赢|共赢|领先|首选|随时(?:联系|告诉)|请(?:您)?(?:回复|联系)|白跑一趟|有帮助/u);

const request = (text: string): boolean =>
  /[？?]$/u.test(text)
    ? /方便|可以|可行|行吗|哪|能否|是否|可否|有空|参加|合适|好吗|觉得|愿意|占用/u.test(text)
    : /请您|麻烦您?|烦请|敬请|恳请|请(?:在|于|告|回|您?回|确认|选|定|与|问)/u.test(text);

const folded =
  (test: (text: string) => boolean) =>
  (text: string): boolean =>
    test(foldHan(text));

/** Both Chinese scripts: traditional text is folded before any word is looked for. */
export const chineseCues: Cues = {
  formula: folded(
    occurs(
      /^[^。？]{0,24}(?:您好|你好)[：:！!。，,]*$/u,
      /^(?:尊敬的)?[^。？，]{1,14}[：:]$/u,
      /^(?:感谢|谢谢)[^：]{0,40}$/u,
      /^(?:期待|盼)[^。]{0,20}(?:回复|回音|合作)[。！]?$/u,
      /^我(?:们)?是[^，]{1,24}[。]?$/u,
    ),
  ),
  question: folded((text) => /[？?吗]$/u.test(text)),
  request: folded(request),
  day: folded(
    occurs(
      /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/u,
      /(?<!上|每)(?:周|星期|礼拜)[一二三四五六日天](?!会上)/u,
      /\d{1,2}[日号](?:（|\()(?:周|星期)?[一二三四五六日]/u,
      /明天|后天/u,
    ),
  ),
  hour: folded(occurs(/上午|下午|中午|早上|晚上|\d{1,2}[点:：]/u)),
  past: folded(occurs(/上周|上次|上个?月|去年|已经|会上|展位|附近|参加(?!吗)/u)),
  purpose: (text, before) => purpose(foldHan(text), foldHan(before)),
  process: folded(process),
  activity: folded(
    occurs(/参观|答疑|问答|演示|示范|核对|讨论|检查|测|看|改|单价|内容|分钟|小时|说明|介绍|操作|流程/u),
  ),
  benefit: folded((text) => GAIN(text) && !NO_GAIN(text)),
  ours: folded(
    occurs(/(?:我司|我们|本季)[^。]{0,12}(?:业绩|指标|市场份额|打开|意义重大|很重要)|支持一下|捧场/u),
  ),
};
