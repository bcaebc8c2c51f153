import type { PhraseTable } from './phrases';

/** What the customer keeps or can do after this meeting (METHOD §9): specific to the topic, without superlatives. */
export const BENEFITS: PhraseTable = {
  role: {
    policy_decider: ['在定方向之前看清{topic}的风险', '一页可以带去开会的要点'],
    specific_decider: ['一份写清分工和期限的计划', '不用再为{topic}反复开会'],
    influencer: ['一份可以自己复核的测试记录', '凭自己的数据判断{topic}该怎么改'],
    executor: ['一张可以直接归档的核对表', '少补一轮材料，{topic}按时办完'],
    user: ['让{topic}省力一些', '亲手试过以后再决定要不要改'],
    gatekeeper: ['少打几通电话就把{topic}安排妥', '一张写明时间和人员的安排表'],
    finance: ['一张可以自己改数的测算表', '上报时拿得出自己验过的数据'],
  },
  focus: {
    receptive: ['提前知道同行怎么处理{topic}'],
    dissatisfied: ['知道问题卡在哪里，先解决最急的一处'],
    power: ['提前定下{topic}的下一步'],
  },
  style: {
    emotional: ['让团队对{topic}心里踏实'],
    rational: ['一份现状和改法的对比数据'],
  },
  occasion: {
    they_come_to_us: ['当场判断合不合用'],
    demo: ['当场看清换个做法会怎样'],
    service_visit: ['提前知道有没有隐患'],
    event: ['带走同行处理{topic}的做法'],
    follow_up: ['避免{topic}再拖一轮'],
  },
  benefitType: {
    product: ['用自己的实际情况试出能改善多少'],
    enterprise: ['自己向老客户打听{topic}的实情'],
    unique: ['把几种做法放在一起比较'],
  },
  any: ['一页写清下一步的清单', '判断{topic}要不要往下推进'],
};

/** The same without a topic: still something to keep or to do, but less of it. */
export const BENEFITS_WITHOUT_TOPIC: PhraseTable = {
  role: {
    policy_decider: ['一页定方向用得上的要点'],
    specific_decider: ['一份写清分工和期限的计划'],
    influencer: ['一份可以自己复核的记录'],
    executor: ['一张可以直接归档的核对表'],
    user: ['亲手试过以后再决定要不要改'],
    gatekeeper: ['一张写明时间和人员的安排表'],
    finance: ['一张可以自己改数的测算表'],
  },
  style: { rational: ['一份可以对照的数据'] },
  occasion: { they_come_to_us: ['当场判断合不合用'], service_visit: ['提前知道有没有隐患'] },
  benefitType: {
    product: ['用自己的实际情况先试一遍'],
    unique: ['把几种做法放在一起比较'],
  },
  any: ['一页写清下一步的清单', '判断要不要往下推进'],
};
