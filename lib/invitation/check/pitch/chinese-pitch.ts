import { occurs } from '../cues';
import { countOf, type Pitch } from './pitch';

/** Boasts that name no fact: however many, they weigh as one, since a slogan is no list of features. */
const slogans = countOf(/一站式|全方位|助力|卓越|领先|首选|高端|尖端|顶级|最专业|最先进|最全面|龙头企业/gu);
const stated = countOf(
  /(?:行业|业界|国内|全球|世界|国际|亚洲|全国)(?:第一|一流|首创|首家|首款|知名|顶尖|龙头)|领军|革命性|新一代|旗舰|知名品牌/gu,
  /(?:成立|创立|创建|始建)于|(?:拥有|积累|超过)?(?:近|超过?)?(?:\d+|[一二三四五六七八九十百]+)(?:多|余)?(?:年(?:的|来|行业)?(?:经验|历史|积淀)|个国家|家(?:客户|企业|分公司|工厂)|名(?:员工|工程师)|项(?:专利|发明))/gu,
  /连续[一二三四五六七八九十\d]+年|入选|快(?:了)?一倍|翻倍|协助上千|上千家|提升业绩|专利|认证|获奖|荣获|奖项|大奖|国家高新|高新技术企业|专精特新|上市公司|世界500强|ISO ?\d+|CE ?认证/gu,
  /功能|配备|搭载|内置|(?<![的请您力])支持(?=[^。！，；、与和下我您贵\s])|集成|云端|云平台|人工智能|AI|大数据|实时|智能|全自动|自动化|触摸屏|远程|无线|模块化|可视化|手机端|小程序|质保(?![金期条责])|低噪音|高精度|高效率?|节能|环保|系列产品|全系列|看板/gu,
  /\d[\d.,]*\s?(?:%|％|倍|kW|千瓦|Hz|分贝|毫米|微米|mm|kg|公斤|转|件每小时|件\/小时)/gu,
);

/** Words in which a firm shows what it has. */
const SHOWN =
  /发布|荣膺|荣获|斩获|获|认证|配备|标配|支持|搭载|一级|新品|全新|改版|新增|旗舰|参数|专利|成立|始于|拥有|注册资本|推荐|装机|系列|新版|新款|功能|性能|品质|出口|厂房|市占|入选|平台|型号|芯片|遍及|遍布/u;
/** People who do something: then commas part steps, not features. */
const DOING =
  /您|贵|请|想|希望|我们会|先|然后|一起|一同|建议|其中|每店|由|来一位|各自|点钟?|\d{1,2}[:：]\d{2}|周[一二三四五]|[吗？?]/u;
const FIGURE = /\d(?![\d月日号点:：]|分钟|小时)/u;
const PIECE = /[，、；;：:！!]|[（(]\d[）)]|[①-⑳]/u;

/** The members of a list in which the firm shows what it has; 0 where people act in it. */
function listed(text: string): number {
  if (DOING.test(text)) return 0;
  const inventory = text.split('、').filter((piece) => piece.length <= 14).length;
  if (inventory >= 6 && /[：:]/u.test(text)) return inventory;
  const short = text.split(PIECE).filter((piece) => piece.trim().length >= 2 && piece.trim().length <= 16);
  const figures = short.filter((piece) => FIGURE.test(piece));
  if (short.length < 3) return 0;
  return SHOWN.test(text) || (short.length >= 4 && figures.length >= 3) ? short.length : 0;
}

export const chinesePitch: Pitch = {
  claims: (text) => Math.max(stated(text) + Math.min(slogans(text), 1), listed(text)),
  anchored: occurs(
    /(?:贵司|贵公司|贵厂|贵方|贵[院校局])(?:的|在|目前|现在|去年|今年|上)?(?!发展|业务|企业|事业|需求|成长|效率|客户|生产经营)[\u4e00-\u9fff]{2}/u,
    /您(?:提到|说|问|反映|关心|指出|上次|在)/u,
  ),
};
