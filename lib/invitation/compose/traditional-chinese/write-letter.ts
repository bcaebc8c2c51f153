import type { Letter, Recipient, Sender } from '../../letter-facts';
import { chineseFamilyName, postForAddress } from '../chinese/name';
import { writeChinese, type ChineseWording, type Frame } from '../chinese/write-letter';
import type { OldFacts as TidyFacts } from '../outline-of';

const POSTS =
  /(?:副)?(?:董事長|總裁|總經理|總監|總工程師|經理|協理|襄理|主任|主管|廠長|部長|處長|課長|科長|所長|院長|校長|站長|店長|組長|工程師|教授|博士|醫師|老師|特助|局長|執行長|技術長|營運長|財務長)$/u;

const about = (meeting: string) => ({
  noun: (text: string) => `${meeting}想就${text}與您討論。`,
  verb: (text: string) => `${meeting}想與您一起${text}。`,
  open: (text: string) => `${meeting}想與您討論：${text}。`,
});
const which: Frame = (times) => `${times}，請問哪個時段方便？`;

const WORDING: ChineseWording = {
  salutation: (recipient) => salutation(recipient),
  introduction: ({ name, company }) => {
    if (!name) return company ? `我們是${company}。` : '';
    return company ? `我是${company}的${name}。` : `我是${name}。`;
  },
  occasions: {
    first_visit: {
      opening: '冒昧來信，希望能當面拜訪您。',
      purpose: about('這次'),
      plan: '進行方式如下：',
      askOne: (time) => `${time}前往拜訪，請問是否方便？`,
      askTwo: which,
      openAsk: '不知您是否願意撥空一談？期待您的回覆。',
    },
    follow_up: {
      opening: '感謝您上次撥空與我們討論。',
      purpose: about('接下來'),
      plan: '進行方式如下：',
      askOne: (time) => `${time}，請問是否方便？`,
      askTwo: (times) => `${times}，煩請確認哪個時段合適，可以嗎？`,
      openAsk: '這樣的下一步，您覺得合適嗎？期待您的回覆。',
    },
    they_come_to_us: {
      opening: '感謝您願意前來參觀。為了讓這趟行程對您有幫助，先與您確認安排。',
      purpose: about('這次來訪，'),
      plan: '行程草案如下，請您指正：',
      askOne: (time) => `來訪時間訂在${time}，請問是否方便？`,
      askTwo: (times) => `來訪時間訂在${times}，請問哪個時段方便？`,
      openAsk: '若有需要調整之處，煩請告訴我。',
    },
    demo: {
      opening: '來信是希望與您約一次示範。',
      purpose: about('這次示範'),
      plan: '示範流程如下：',
      askOne: (time) => `${time}為您示範，請問是否方便？`,
      askTwo: which,
      openAsk: '不知這樣的示範對您是否合適？期待您的回覆。',
    },
    service_visit: {
      opening: '來信是為了與您約定現場服務的時間。',
      purpose: about('這次到訪'),
      plan: '服務流程如下：',
      askOne: (time) => `${time}到訪，請問現場是否方便？`,
      askTwo: (times) => `${times}，請問現場哪個時段方便？`,
      openAsk: '不知目前是否需要我們前往？期待您的回覆。',
    },
  },
  visitorQuestions: {
    purpose: '您最想談的主題是什麼？',
    process: '請問有哪幾位同行？需要保留多少時間實際操作？',
    benefit: '參觀之後，您希望有什麼收穫？',
  },
  benefit: {
    noun: (text) => `會後貴公司可以取得${text}。`,
    verb: (text) => `如此一來，貴公司可以${text}。`,
    clause: (text) => `會後貴公司就能清楚${text}。`,
    able: (text) => `如此一來，貴公司${text}。`,
    open: (text) => `對貴公司而言，效益是：${text}。`,
  },
  benefitNamed: (text) => `如此一來，就可以${text}。`,
  aboutYou: (text) => `這次想${text}。`,
  discuss: '討論',
  gatekeeper: '若其他時段比較好安排，煩請告訴我。',
  decider: '也可以請您的同仁代為回覆。',
  signOff: (sender) => signOff(sender),
  times: { week: '', hour: '點', or: '或' },
  subject: {
    verb: {
      first_visit: ['想與您一起', ''],
      follow_up: ['後續討論：', ''],
      they_come_to_us: ['來訪安排：', ''],
      demo: ['示範邀約：', ''],
      service_visit: ['到訪安排：', ''],
    },
    noun: {
      first_visit: ['想就', '向您請教'],
      follow_up: ['後續討論：', ''],
      they_come_to_us: ['來訪安排：', ''],
      demo: ['示範邀約：', ''],
      service_visit: ['到訪安排：', ''],
    },
    plain: {
      first_visit: '想與您約時間當面拜訪',
      follow_up: '想與您討論下一步安排',
      they_come_to_us: '來訪行程草案，請您指正',
      demo: '想與您約時間做一次示範',
      service_visit: '想與您約定現場服務時間',
    },
  },
};

/** Words the invitation for readers in Taiwan: 您, 貴公司, 資料 and 專案, a close of its own. */
export function writeTraditionalChinese(facts: TidyFacts): Letter {
  return writeChinese(facts, WORDING);
}

/** `羅總經理您好：` where family name and post are certain, the full name otherwise. */
function salutation(recipient: Recipient): string {
  const family = chineseFamilyName(recipient);
  const post = postForAddress(recipient.title, POSTS);
  if (family && post) return `${family}${post}您好：`;
  if (!recipient.name) return '您好：';
  return HAN_END.test(recipient.name) ? `${recipient.name}您好：` : `${recipient.name} 您好：`;
}

const HAN_END = /\p{Script=Han}$/u;

function signOff({ name, title, company, phone }: Sender): string {
  const post = [company, title].filter(Boolean).join(' ');
  return ['敬祝 商祺', name && `${name} 敬上`, post, phone].filter(Boolean).join('\n');
}
