import { occurs, type Cues } from '../cues';
import { foldHan } from '../fold-han';
import { asks, namesDay, requests } from './ask';
import { namesOurGain, saysBenefit } from './benefit';
import { saysProcess } from './process';
import { saysPurpose } from './purpose';

const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** Simplified characters and wide punctuation, which some type narrow; 10:30 and 1,200 stay. Keeps the length. */
const plain = (text: string): string =>
  foldHan(text).replace(/(?<!\d)[,;:?!]|[,;:?!](?!\d)/gu, (mark) => WIDE[mark] ?? mark);

const folded =
  (test: (text: string) => boolean) =>
  (text: string): boolean =>
    test(plain(text));

const PAST = /上周|上次|上个?月|去年|已经|会上|展位|附近|参加(?!吗)/u;

/** Both Chinese scripts: traditional text is folded before any word is looked for. */
export const chineseCues: Cues = {
  formula: folded(
    occurs(
      /^[^。？]{0,24}(?:您好|你好|下午好|上午好|早上好|晚上好|钧鉴|道鉴|台鉴|惠鉴)[：:！!。，,呀啊]*$/u,
      /^(?:尊敬的|敬爱的|Dear )?[^。？，]{1,14}[：:]$/u,
      /^(?:感谢|谢谢)[^：]{0,40}$/u,
      /^(?:期待|盼|静候)[^。]{0,20}(?:回复|回音|合作|佳音|消息)[。！喔哦]*$/u,
      /^我(?:们)?是[^，]{1,24}[。]?$/u,
      /^(?:祝|敬祝|顺祝|顺颂|恭祝|耑此)[^。]{0,20}$/u,
    ),
  ),
  question: folded(asks),
  request: folded(requests),
  day: folded(namesDay),
  hour: folded(occurs(/上午|下午|中午|早上|晚上|傍晚|\d{1,2}[点:：时]|[一二两三四五六七八九十]点/u)),
  // A day in what they gain is no proposal either.
  past: folded((text) => PAST.test(text) || saysBenefit(text)),
  purpose: (text, before) => saysPurpose(plain(text), plain(before)),
  process: folded(saysProcess),
  activity: folded(
    occurs(
      /参观|答疑|问答|演示|示范|核对|讨论|检查|测|看|改|单价|内容|分钟|小时|说明|介绍|操作|流程|记录|试|拆|量|整理|汇总|总结|复盘|听|讲|填|画|排/u,
    ),
  ),
  benefit: folded(saysBenefit),
  ours: folded(namesOurGain),
};
