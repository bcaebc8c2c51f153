import type { Letter, Recipient, Sender } from '../../letter-facts';
import { chineseFamilyName, postForAddress } from '../chinese/name';
import { writeChinese, type ChineseWording, type Frame } from '../chinese/write-letter';
import type { OldFacts as TidyFacts } from '../outline-of';

const POSTS =
  /(?:副)?(?:董事长|总裁|总经理|总监|总工程师|总工|经理|主任|主管|厂长|部长|处长|科长|课长|所长|院长|校长|站长|行长|店长|组长|工程师|教授|博士|医生|老师|书记|局长|秘书长)$/u;

/** Frames for a meeting that is agreed and only named, such as a demo. */
const about = (meeting: string) => ({
  noun: (text: string) => `${meeting}想就${text}和您一起讨论。`,
  verb: (text: string) => `${meeting}想和您一起${text}。`,
  open: (text: string) => `${meeting}想和您一起讨论：${text}。`,
});
const which: Frame = (times) => `${times}，请问您哪个时间方便？`;

const WORDING: ChineseWording = {
  salutation: (recipient) => salutation(recipient),
  introduction: ({ name, company }) => {
    if (!name) return company ? `您好！我们是${company}。` : '您好！';
    return company ? `您好！我是${company}的${name}。` : `您好！我是${name}。`;
  },
  occasions: {
    first_visit: {
      opening: '冒昧来信，希望能当面拜访您。',
      purpose: about('这次'),
      plan: '具体安排如下：',
      askOne: (time) => `${time}登门拜访，请问您是否方便？`,
      askTwo: which,
      openAsk: '不知您是否愿意见面谈一谈？盼您回复。',
    },
    follow_up: {
      opening: '感谢您上次抽出时间与我们沟通。',
      purpose: about('接下来'),
      plan: '具体安排如下：',
      askOne: (time) => `${time}，请问您是否方便？`,
      askTwo: (times) => `${times}，请您确认哪个时间合适，好吗？`,
      openAsk: '这样往下走，您觉得合适吗？盼您回复。',
    },
    they_come_to_us: {
      opening: '感谢您愿意来我们这里看一看。为了让您这趟有收获，先和您对一下安排。',
      purpose: about('这次来访，'),
      plan: '初步安排如下，请您修改：',
      askOne: (time) => `来访时间定在${time}，请问您是否方便？`,
      askTwo: (times) => `来访时间定在${times}，请问您哪个时间方便？`,
      openAsk: '有需要调整的地方，请您告诉我。',
    },
    demo: {
      opening: '来信是为了和您约一次演示。',
      purpose: about('这次演示'),
      plan: '演示安排如下：',
      askOne: (time) => `${time}为您演示，请问您是否方便？`,
      askTwo: which,
      openAsk: '不知这样的演示对您是否合适？盼您回复。',
    },
    service_visit: {
      opening: '来信是为了和您约一次上门服务。',
      purpose: about('这次上门'),
      plan: '上门安排如下：',
      askOne: (time) => `${time}上门，请问现场是否方便？`,
      askTwo: (times) => `${times}，请问现场哪个时间方便？`,
      openAsk: '不知目前是否需要我们上门？盼您回复。',
    },
  },
  visitorQuestions: {
    purpose: '您最想谈的是什么？',
    process: '有哪几位同行？需要留多少时间上手操作？',
    benefit: '看完以后，您希望有什么收获？',
  },
  benefit: {
    noun: (text) => `会后贵司可以得到${text}。`,
    verb: (text) => `这样贵司可以${text}。`,
    clause: (text) => `会后贵司就能清楚${text}。`,
    able: (text) => `这样贵司${text}。`,
    open: (text) => `对贵司来说，好处是：${text}。`,
  },
  benefitNamed: (text) => `这样就可以${text}。`,
  aboutYou: (text) => `这次想${text}。`,
  discuss: '讨论',
  gatekeeper: '如果其他时间更好安排，请告诉我。',
  decider: '也可以请您的同事代为回复。',
  signOff: (sender) => signOff(sender),
  times: { week: '周', hour: '点', or: '或' },
  subject: {
    verb: {
      first_visit: ['想和您一起', ''],
      follow_up: ['跟进：', ''],
      they_come_to_us: ['来访安排：', ''],
      demo: ['演示邀约：', ''],
      service_visit: ['上门安排：', ''],
    },
    noun: {
      first_visit: ['想就', '向您请教'],
      follow_up: ['跟进：', ''],
      they_come_to_us: ['来访安排：', ''],
      demo: ['演示邀约：', ''],
      service_visit: ['上门安排：', ''],
    },
    plain: {
      first_visit: '想与您约时间当面拜访',
      follow_up: '想与您商量下一步安排',
      they_come_to_us: '来访安排初稿，请您修改',
      demo: '想与您约时间做一次演示',
      service_visit: '想与您约上门服务的时间',
    },
  },
};

/** Words the invitation for readers on the mainland: 您 throughout, 贵司, one polite close. */
export function writeSimplifiedChinese(facts: TidyFacts): Letter {
  return writeChinese(facts, WORDING);
}

/** `尊敬的顾经理：` where family name and post are certain, the full name otherwise. */
function salutation(recipient: Recipient): string {
  const family = chineseFamilyName(recipient);
  const post = postForAddress(recipient.title, POSTS);
  if (family && post) return `尊敬的${family}${post}：`;
  return recipient.name ? `${recipient.name}：` : '尊敬的客户：';
}

function signOff({ name, title, company, phone }: Sender): string {
  const post = [company, title].filter(Boolean).join(' ');
  return ['此致\n敬礼', name, post, phone].filter(Boolean).join('\n');
}
