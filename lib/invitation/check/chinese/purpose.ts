import { contentLength } from './words';

/** Settles something by its own meaning. */
const SETTLE =
  '对一遍|对一下|对清|确认|核对|核实|核准|核一核|核定|讨论|商讨|商议|商量|商定|议定|协商|磋商|评估|比较|对比|比对|比一比|敲定|定案|定稿|拍板|拿主意|拿个主意|定下来?|定个|定位|梳理|捋一?捋|检查|验证|测试|试试|试用|试一试|解决(?!方案)|找出|找到|找准|查明|查出|制定|拟定|明确|落实|协调|分析|排查|确定|决定|选定|规划|优化|改善|改进|听听|听一听|听取|请教|请益|求教|讨教|回答|解答|校准|校正|避免|减少|降低|缩短|盘点|整理|厘定|验收|沟通|探讨|聊聊|聊|谈谈|谈|看看|了解|体验|补齐|结案|关掉|说说|谈拢|对齐|对一对|算一算|理一理|过一遍|复核|判断|取舍|锁定|收口|理顺|攻克|摸底|推演|澄清|释疑|厘清|掰扯|弄懂|核算|测算|拆解|复盘|统一|找着|抓出|揪出|盘一?盘|乔|对焦|下个?(?:决定|结论|定论)|[做作]个?(?:决定|决断|结论)|定调|得出|达成一致|划清|分清|合计|见分晓|解开|破解|查实|查证|求证|追查|选出|挑出|定出|排出|算出|谈出|理出|圈出|说好|讲好|讲定|谈好|收敛|收束|圈定|说定|断清|[算谈理捋核对问说](?:上)?一[回趟]';
/** Verb and outcome: 弄清楚, 算明白, 说透, 谈妥. */
const OUTCOME =
  '(?:弄|搞|听|说|算|查|理|捋|讲|谈|核|问|分|看|摸|掰扯|对|聊|商量|敲|定|想|试|量|测|辨|厘|掰|沟通|确定|补)(?:个)?(?:清楚|清|明白|明|透彻?|准|妥|妥当|拢|着(?=，|。|$)|定|死|平|齐|顺|懂|通|出来|下来|仔细|个水落石出|出个(?:结果|结论|答案|所以然))';
const WISH =
  '(?<!您最?|您也|最|自己|感|理)(?:想(?!哪|开|怎么|必|象|法|多|进一步|更|起)|(?<!有)希望(?!了)|盼能?|拟(?!定|请|订)|打算|计划|准备|需要|建议先?|提议|必须|务必|争取|咱们?得|我们得|得(?=把|先|跟|和|有)|好让|为了|以便|不如|不妨|约您|愿意?陪您?|(?:咱俩?|我们|跟您|和您|与您|值得)专门|得坐下来|约(?:一|个)[天次趟回]|恳请与|要(?=把|跟您|和您|与您|向您|先|在)|这次|此次|本次|这一?趟|这通电话|此番|此行|(?:就|只|专)(?:是)?为|这回|今次|下一步|接下来|请您?(?:一起|共同)|目的是|主要是|拉个会|碰一?次|面谈)';
const MEANT = new RegExp(`${WISH}([^。？！]{0,34}?)(?:${SETTLE}|${OUTCOME})([^。？！，；]*)`, 'u');
/** Verbs that settle nothing unless they turn to the reader's own matter. */
const TALK_ONLY =
  /^(?!.*(?:确认|核对|讨论|定|解决|找|查|明确|落实|弄|清|商|比|评估|复盘|排查|分析)).*(?:看看|了解|聊|谈(?!下来|妥|拢|定|好|成)|试|体验|沟通|说说)/u;
const DISPOSED = new RegExp(`(?:把|将)([^，。？！]{1,30}?)(?:${SETTLE}|${OUTCOME})`, 'u');
const TOPIC =
  /(?:目的|主题|重点|议题|焦点|课题|难题|分歧|争议|卡点|关键|症结|核心|(?:要|想|得|该|需要)(?:解决|谈|定|办|说|聊|确认|看|商量|弄清|回答)的(?:就)?(?=是)|(?:一|这|唯一|剩下|只剩|只有|留下|悬着|未决|遗留|最大|真正|要谈|想谈|待定)[^，。]{0,6}(?:问题|事|点|项|条)|只谈一件事|只问一件事|一件事|一个问题|想谈的|要谈的|要定的|没定的|未议定者)(?:就是|是|为|在于|只有|：|，)([^。！]+)/u;

/** Any other intent with a topic in it, unless it only means to meet, to present or to make friends. */
const INTENT =
  /(?<!您最?|最|自己|感|理)(?:想(?!法|多|进一步|更|必|起|象|跟您约|约|哪|开|怎么|怎样|什么)|打算|咱们得|我们得|希望能?)([^。？！]*)/u;
/** Whoever may want something (如需…, 凡想…), or what the reader once said he wants: not our intent. */
const CONDITION = /(?:如果?|若|要是|假如|倘若?|凡|只要|有|谁|上[回次]您[^，。]{0,6}|感兴趣)[^，。；]{0,4}$/u;
const WHOEVER = /^想[^，。]{1,10}的[一-鿿]{0,6}(?:，|请|可|都)/u;
/** To see people, to be seen, to keep company: no matter to deal with. */
const SOCIAL =
  /叙叙?旧|(?:看看|看望|探望|拜会|见见|见一见|会会|拜见|认识)(?:一下)?(?:您|你|各位|大家|老朋友|真人)(?!的|家|们?[^，。]{0,3}[仓车产店厂])|(?:了解|认识|知道)(?:了解|认识|一下)?(?:我们|我司|敝|本公司|咱们?公司)|打(?:个|声)?招呼|交(?:个)?朋友|陪(?:长辈|老人|大家|孩子)|(?:新春|节日|节前)[^，。]{0,4}(?:拜访|走访|慰问)|礼貌性|听取[^，。]{0,10}介绍/u;
/** What an intent of no settling verb must touch: their matter, a question or a trouble, not merely something of ours. */
const OF_THEIRS =
  /您[^，。]{0,6}(?:的|说|提|问|讲|那)|贵[一-鿿]|原因|缘由|差别|差异|问题|毛病|为什么|怎么|如何|哪|多少|究竟|到底|还是|一次|弄|查|断|理|交代|说法|了断|道理|门道|想法|考虑/u;
/** What an intent of no settling verb must be: to hear, to ask, to get to the bottom of something. */
const TO_LEARN =
  /听[^，。]{0,8}(?:讲|说|聊|谈|意见|想法|判断)|问|弄|搞[懂清明]|查|[理捋过]一?[理捋过遍]|断|找出|摸清|拆开|了断|交代|说法|究竟|到底|为什么|为何|原因|缘由|还是|怎么(?!样)|为(?:这|此)|冲(?:这|着)|一次/u;
const EMPTY_INTENT =
  /介绍|拜访|认识|洽谈|探讨|建立|推荐|约|邀请|吃|喝|见面|碰|聊|展示|分享|成为|加强|参观|结识|合作|占用|耽误|演示|示范|商量|最近怎么样|近来|近况|提供|问候|致意|打招呼|拜年|服务|学习|保持|携手|支持|宣传|推广|送|请您|汇报|报告|带[^，]{0,8}去|登门|认认|上门|更多|机会|荣幸|共同|感谢|祝/u;
const BOASTS =
  /领先|首选|平台|业界|头部|推出|新品|新款|全系列|系列产品|我司的?产品|我们的?产品|我们公司|敝公司的/u;
const POINTS_BACK =
  /(?:把|将|就|对)(?:它|这件事|这事|这个|这一点|此|此事|此点|这句话|这条|这一条|这个问题)|这(?:件事|一点|个问题|条)|原因|缘由|此条|此点|就此|源头|根因|根源|究竟|怎么回事|责任算哪边/u;

/** Two ways to choose between, or whether at all; not between two days. */
const CHOICE =
  /(?:是|要|用|该|按|先|走|选|赖|怪|归|采|留|改|换|修|租|买)[^，。？]{1,24}，?(?:还是|抑或|抑|或者?是)[^，。？]{1,}|[^，。？]{2,}(?:还是|抑或)(?!一|有|没|会|要|能|可以|很|在|这|那|得|希望|想|请)[^，。？]{2,}|要不要|该不该|值不值|够不够|划不划算|加不加|换不换|修不修|改不改|匹不匹配|能不能(?!给|抽|见|约|请|跟|和您)|(?:是否|有无|可否|能否)(?=应|需|要|够|仍|还|含|属|能|适用|符合|一致|足以|继续|保留|更换|合并|延长|纳入|切换)/u;
/** Which hour, place or channel suits is a choice of the visit, not of the matter. */
const WHEN_OR_WHERE =
  /[^，。？；]{0,12}(?:[上下中]午|早上|晚上|傍晚|前半天|后半天|(?:周|星期|礼拜)[一二三四五六日天]|[日号]|\d\s?[）)]|月[初中底]|电话|视频|线上|线下|现场|当面|微信|公司|办公室)[^，。？；]{0,4}，?(?:还是|或者?是?|抑或)[^，。？；]{0,24}/u;
/** An open question of the matter itself. */
const WHY =
  /为什么|为何|何以|怎么(?!样|办理|合作)(?=[一-鿿])|如何(?!称呼|合作)(?=[一-鿿])|哪(?!天|个时间|个时段|一天|儿会|会儿|位)[一-鿿]|多少|(?<!多[一-鿿]|[这那前后十好过有])几(?:张|种|个|台|家|条|层|道|人|次|成|天|块)|由谁|谁(?:来|先|的)|到底|究竟|怎么回事|从哪|什么原因|什么影响|出在|卡在|冲着/u;
const OPEN =
  /尚未|未定|没定|没谈拢|没谈妥|没结论|没有结论|还没(?:有)?(?:定|谈|结|着落|说清|答案|敲)|没有着落|悬而未决|悬着|僵持|各执一词|看法(?:相反|不一|不同)|意见(?:不一|相左|不同|分歧)|理解不一|说法不一|不一致|不一样|没过半|分歧|争议|待定|卡在|卡关|说不(?:清|明白)|下不了(?:决定|决心)|定不下来|拿不定|解释不了|没给出答案|空着|对不上/u;
/** Open is only the day or the number of guests, or what turns up open on the day is dealt with there. */
const SETTLED =
  /(?:时间|日期|日子|地点|人数|场地|人选|档期|行程)[^，。]{0,6}(?:待定|未定|没定|尚未|定不下)|(?:有|遇|碰|要是|如果?|若)[^，。]{0,8}(?:分歧|争议|不一致|不一样|对不上|说不清)[^，。]{0,4}(?:的|就|则|时|再|由|，)|对不上的/u;
/** The word lies with the reader (得您一句话, 请您定夺), or one matter is to be confirmed and follows (跟您确认个事：…). */
const YOURS_TO_SETTLE =
  /(?:得|等|请|由|要|差|需|靠|听)(?:您|你|贵[^，。]{1,4})(?:的)?(?:给)?(?:一?句话|一个字|(?:来)?拿(?:个)?主意|(?:来)?拍(?:个)?板|定夺|点头|裁[定示决]|定案|一锤定音)|(?:跟|和|与|向|同|找)(?:您|你|贵[^，。]{1,4})(?:再)?(?:确认|核对|商量|核实|敲定|请教|打听|落实)(?:一)?[个件](?:小)?(?:事|问题|细节)|(?:给|向)(?:您|你|贵[^，。]{1,4})(?:一?个)(?:说法|交代|准话|答案|结论)/u;
/** What the reader will know afterwards is not yet what we meet for; nor is who is there or when. */
const AFTERWARDS =
  /(?:就|也|便|都|即|立刻|马上|当天|当场)?(?:能|可以?|会)(?:[^，。]{0,6})?(?:判断|知道|看[出到清]|决定|分辨|明白|了解到)|一看就|心里(?:就)?有[数底]|一目了然|清清楚楚地/u;
const OF_MEETING =
  /方便|安排得|接待|莅临|拨冗|赐[复知]|到访|几位|多少人|用餐|便饭|停车|有空|得空|得闲|有时间|合适|哪天|何时|几点|什么时候|时段|参加|出席|赏光|有兴趣|感兴趣|愿意|可以吗|行吗|行不|成吗|好吗|觉得(?:怎么样|如何|可行)|您看怎么样|意下如何/u;
const RHETORICAL =
  /为(?:什么|何)[^，。]{0,4}(?:越来越多|[那这]么多|大家|都?选)|(?:如何|怎么|怎样)[^。]{0,16}(?:降本|增效|提升|提高|破局|突围|抢占|赢得|应对|转型|脱颖)|您?是(?:不是|否)(?:也|正|还|常|曾|一直|经常)|发愁|困扰|烦恼|头疼|头痛|苦恼|担心|想(?:不想|知道|必)|有没有(?:想过|遇到|碰到)|还在为|怎么办/u;
/** How the day goes, step by step: its 哪, 多少 and 谁 belong to the steps. */
const COURSE =
  /(?:先|上午|早上|一早|当天|第[一二三]|头一)[^。]{2,80}(?:再|然后|最后|接着|下午|随后|第[二三四])|；[^。]{4,}|怎么(?:个)?(?:弄|做|走|玩|进行|安排)(?:法|：|，)|哪(?:儿|里|本|个|位)[^，。]{0,8}，?[^，。]{0,3}(?:就|讲|说)/u;
/** What nobody has to ask any more is a gain, not a question. */
const RELIEVED = /(?:不用|不必|用不着|无须|无需|从此|省得|免得|不会)再?[^，。]{0,20}/u;
/** Whichever it is does not matter, or the reader will judge it for himself. */
const WHICHEVER =
  /(?:不管|无论|不论|甭管)[^，。]{0,20}(?:还是|不)|(?:都|也)(?:行|可以|好|成|没关系|无所谓|随您|不要紧|没事|一样)|您(?:自己|亲自)?(?:说了算|做主|来评|评评|看着办)|要不要(?:来|我|一起|先来|试|参加|约|喝|吃|给您|帮您|加个|过来)|能不能(?:麻烦|安排|帮|来|占用|定个|回|告诉|在|过来|上门)/u;
/** Nothing but good will and our own house. */
const GENERIC =
  /(?:目的|主题|主旨|宗旨|旨)(?:是|为|在于|在)?[^，。]{0,6}(?:加强|增进|深化|促进|推动|介绍|拓展|建立)|增进(?:了解|友谊)|互利|共赢|双赢|携手|展示(?:一下)?(?:我们|我司)|介绍(?:一下)?(?:我们|我司|敝公司|公司|本公司)/u;

/** What marks a subject line; that a letter has a subject says nothing of what the meeting has. */
const HEADING = /^(?:主题|主旨|标题|题目|事由)[：:]\s*/u;
/** A subject line that names what is open between both, not merely a visit or an event. */
const ISSUE =
  /未决|取舍|分歧|争议|争点|疑[义问]|异常|异音|不符|偏差|落差|差异|原因|成因|缺失|难题|问题|哪[边种个条家]|谁的|对不上|(?:只|还|就)?差一[项个步]|一件事|[没未]定|商榷|认定|判定|归类|(?:讨论|商讨|协商|研商|比选|比对|核对|核定|厘清|分摊|取舍|复核|定案|确认)(?:会|事项)?$/u;

/**
 * True where a Chinese sentence, folded to simplified characters, tells what the meeting is to deal with (WORDING §6.0):
 * an intent to settle something of substance, a choice or an open question, a topic that is named or not yet decided.
 * @param before the sentence before, which 把它 and 就此 point back to; '' at the beginning.
 */
export function saysPurpose(line: string, before: string): boolean {
  const text = line.replace(HEADING, '');
  if (GENERIC.test(text) && !CHOICE.test(text)) return false;
  if (text !== line && ISSUE.test(text) && contentLength(text) >= 4) return true;
  return intends(text, before) || asks(text, before) || names(text);
}

function intends(text: string, before: string): boolean {
  const meant = MEANT.exec(text);
  const disposed = DISPOSED.exec(text);
  for (const match of [meant, disposed]) {
    if (!match || /介绍|展示/u.test(match[1] ?? '')) continue;
    if (CONDITION.test(text.slice(0, match.index)) || SOCIAL.test(text.slice(match.index))) continue;
    if (TALK_ONLY.test(text.slice(match.index)) && !OF_THEIRS.test(text)) continue;
    const lead = topicBefore(text, match.index);
    const said = `${lead}${match[1] ?? ''}${match[2] ?? ''}${colonPart(text)}`;
    if (
      match === disposed &&
      !/(?:想|希望|打算|得|应|要|提议|建议|争取|务必|咱|碰[一个]?[下次]|一起|跟您|和您|与您|当面)/u.test(text)
    )
      continue;
    if (contentLength(said) >= 3 && !BOASTS.test(said) && !EMPTY_TALK.test(said)) return true;
    if (POINTS_BACK.test(text) && contentLength(before) >= 4 && !BOASTS.test(before)) return true;
  }
  const about =
    /(?:想|希望|盼|拟|欲|打算|特)[^，。]{0,6}(?:就|围绕|针对|关于)(.{2,40}?)(?:和|与|跟|向|给|拜访|做|来|再|当面|面谈|聊|谈|听)/u.exec(
      text,
    )?.[1];
  if (about !== undefined) {
    if (contentLength(about) >= 2) return true;
    if (/^(?:此|这)/u.test(about) && contentLength(before) >= 4) return true;
  }
  const intent = INTENT.exec(text);
  if (!intent || EMPTY_INTENT.test(intent[1] ?? '') || SOCIAL.test(intent[0])) return false;
  if (CONDITION.test(text.slice(0, intent.index)) || WHOEVER.test(text.slice(intent.index))) return false;
  if (!TO_LEARN.test(text)) return false;
  return contentLength(`${topicBefore(text, intent.index)}${intent[1] ?? ''}`) >= 5;
}
const ASKED = new RegExp(
  `问(?:我们)?[：:“「]|问题|原因|请教|请益|请问|不清楚|不知道|弄|搞|查|不妨|${WISH}`,
  'u',
);
const EMPTY_TALK =
  /合作的?(?:机会|事宜|空间|可能|模式|意向)|未来发展|长期合作|资源(?:共享|整合)|行业(?:趋势|动态|前景)/u;

function asks(text: string, before: string): boolean {
  if (/^(?:不管|无论|不论)/u.test(text)) return false;
  const choice = CHOICE.exec(text);
  const open = WHY.exec(text);
  if (!choice && !open) return false;
  const own = text.replace(/(?:\d+月)?\d+(?:[日号]|\/\d+)[^，。]{0,14}还是[^，。]*/u, '');
  const logistics = text.replace(WHEN_OR_WHERE, '');
  if (own !== text && !CHOICE.test(own) && !WHY.test(own)) return false;
  if (logistics !== text && !CHOICE.test(logistics) && !WHY.test(logistics)) return false;
  if (BOASTS.test(text)) return false;
  if ((COURSE.test(text) || RELIEVED.test(text)) && !choiceOfOurs(text)) return false;
  if (OF_MEETING.test(text) && !/想|弄|搞|定下/u.test(text)) return false;
  if (AFTERWARDS.test(text) && !/想(?!必)|希望|打算|一起/u.test(text)) return false;
  const question = /[？?]["”」』]?$/u.test(text);
  if (choice && WHICHEVER.test(text)) return false;
  if (question && RHETORICAL.test(text)) return false;
  if (
    choice &&
    /[记看画写说讲拆测]下?[^，。]{0,8}$/u.test(text.slice(0, choice.index)) &&
    !OPEN.test(text) &&
    !question
  )
    return false;
  if (choice) return contentLength(text) >= 5;
  return (
    (question && contentLength(text) >= 5) ||
    (ASKED.test(text) && contentLength(text) >= 4 && !/介绍|展示/u.test(text)) ||
    (OPEN.test(text) && contentLength(`${before}${text}`) >= 6)
  );
}

/** A sentence that orders steps may still put the question of the meeting, when it says that both mean to find out. */
const choiceOfOurs = (text: string): boolean =>
  /想(?!必)|希望|弄|搞|查清|厘清|商量|讨论|定下|[？?]$/u.test(text);

function names(text: string): boolean {
  const topic = TOPIC.exec(text)?.[1];
  if (topic !== undefined && !/介绍|问候|感谢|展示/u.test(topic) && contentLength(topic) >= 3) return true;
  const open = OPEN.test(text) && !SETTLED.test(text) && !RELIEVED.test(text);
  return (open || YOURS_TO_SETTLE.test(text)) && contentLength(text) >= 6;
}

/** What stands before the intent may be the topic (合同的付款条件，想确认一下), unless it praises ourselves. */
function topicBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  return BOASTS.test(before) ? '' : before;
}

/** 想和您一起讨论：X — the topic stands behind the colon. */
function colonPart(text: string): string {
  return /(?:讨论|问题|确认|敲定|谈|聊|弄清楚?|核对)：(.+)$/u.exec(text)?.[1] ?? '';
}
