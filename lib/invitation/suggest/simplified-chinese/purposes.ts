import type { PhraseTable } from './phrases';

/** What to settle about the topic: a verb and its thing, never merely to talk. */
export const PURPOSES: PhraseTable = {
  role: {
    policy_decider: ['听听您对{topic}的打算', '商量{topic}先从哪一步做起'],
    specific_decider: ['商定{topic}怎么改、由谁来做', '把{topic}的目标和期限定下来'],
    influencer: ['商定{topic}用什么方法验证', '对照数据查清{topic}'],
    executor: ['把{topic}逐项核对清楚', '确认{topic}还缺哪些材料'],
    user: ['看看{topic}里哪一处最费力', '试试{topic}怎样更省事'],
    gatekeeper: ['商定{topic}的时间和参加的人', '把{topic}要办的事一次说清'],
    finance: ['把{topic}用到的假设逐项核对一遍', '算清{topic}的高低两种情形'],
  },
  focus: {
    receptive: ['听听您对{topic}的看法'],
    dissatisfied: ['找出{topic}最卡的那一环'],
    power: ['定下{topic}的下一步'],
  },
  style: {
    emotional: ['听听您在{topic}上最在意什么'],
    rational: ['用数据把{topic}逐项对一遍'],
  },
  occasion: {
    follow_up: ['把{topic}还没定的几点定下来'],
    they_come_to_us: ['对着实物看清{topic}该怎么做'],
    demo: ['照您的实际情况看看{topic}怎么处理'],
    service_visit: ['检查{topic}眼下的情况'],
    event: ['听听同行怎么处理{topic}'],
  },
  stage: { deal: ['确认{topic}的交付范围和时间'], retain: ['盘点{topic}用下来还有哪些不顺'] },
  any: ['弄清{topic}眼下卡在哪里', '商量{topic}接下来怎么办'],
};
