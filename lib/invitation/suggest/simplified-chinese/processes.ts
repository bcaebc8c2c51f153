import type { PhraseTable } from './phrases';

/** Proposals for how to run the meeting: who speaks first, in which order, what each side brings. */
export const PROCESSES: PhraseTable = {
  role: {
    policy_decider: ['先听您谈打算，再由{ours}讲同行怎么做，最后由您定下一步{minutes}'],
    specific_decider: ['先对一遍现状，再逐项谈要定的几点，最后写下谁在什么时候做什么{minutes}'],
    influencer: ['您先发一份现有数据，再由{ours}照同样的条件测一遍，最后逐条核对结果{minutes}'],
    executor: ['提前发您一份清单，见面时由{ours}逐项核对，缺的当场记下{minutes}'],
    user: ['先看大家平时怎么做，再请大家动手试一遍，最后说说哪里不顺手{minutes}'],
    gatekeeper: ['先由{ours}说明来意，再当面定好时间和参加的人{minutes}'],
    finance: ['会前一天把测算表发您，会上由{ours}当场改数，您随时提问{minutes}'],
  },
  focus: {
    receptive: ['先聊您感兴趣的部分，再由{ours}讲讲同行的做法{minutes}'],
    dissatisfied: ['先到现场看问题，再一起列出可能的原因，最后谈办法{minutes}'],
    power: ['会前一天把一页要点发您，当面先听您的意见，再定这一件事{minutes}'],
  },
  style: {
    emotional: ['先听您和同事讲讲平时怎么做，再到现场走一圈，最后坐下来聊想法{minutes}'],
    rational: ['先看数据，再对照两种做法，最后列出结论和待查的几点{minutes}'],
  },
  occasion: {
    follow_up: ['先对上次的记录，再逐项定没定的几点，最后排出时间{minutes}'],
    they_come_to_us: ['先带您走一遍现场，再请您亲手试，最后坐下来答疑{minutes}'],
    demo: ['先听您说要看什么，再由{ours}照您的情况演示，最后留时间提问{minutes}'],
    service_visit: ['先听现场同事说情况，再由{ours}逐项检查，最后当面交代结果{minutes}'],
    event: ['先看现场，再由{ours}答疑，最后单独留时间给您提问{minutes}'],
    introduction: ['先听您说说现状，再由{ours}说明能帮上哪一段，合不合适由您判断{minutes}'],
  },
  benefitType: {
    product: ['用您自己的东西当场试一遍，再一起看结果{minutes}'],
    enterprise: ['先听您的顾虑，再联系一家老客户，由您直接提问{minutes}'],
    unique: ['两种做法并排试一遍，您在旁边看，最后逐项比较{minutes}'],
  },
  any: ['先听您说现状，再逐项谈要定的几点，最后写下下一步{minutes}'],
};
