import * as mail from './mail-programs';
import { sample } from './mail-programs';

const KO = ['옥다혜', 'dahye.ok@hansolbada.example'] as const;
const EN = ['Dahye Ok', 'dahye.ok@hansolbada.example'] as const;
const BOTH = ['옥다혜 (Dahye Ok)', 'dahye.ok@hansolbada.example'] as const;
const ZH = ['陈立新', 'lixin.chen@jianglan.example'] as const;
const ZH_EN = ['Lixin Chen', 'lixin.chen@jianglan.example'] as const;
const LETTER = ['Dear Noor,', 'Thursday works for us.', '', 'Best regards,'];
const TWO = [
  '옥다혜 | 구매팀 팀장',
  '주식회사 한솔바다',
  'Dahye Ok | Purchasing Manager',
  'Hansolbada Co., Ltd.',
  'T. +82-51-555-0190',
  'M. +82-10-5550-0191',
];
const ALSO_KOREAN = ['구매팀 팀장', '주식회사 한솔바다', 'Purchasing Manager', 'Hansolbada Co., Ltd.'];
const ALSO_CHINESE = [
  '采购经理',
  '江澜食品有限公司',
  'Purchasing Manager',
  'Sourcing Manager',
  'Jianglan Foods Co., Ltd.',
  'Jianglan Foods',
];
const PHONES = ['+82-51-555-0190', '+82-10-5550-0191'];
const CHINESE = [
  '陈立新 Lixin Chen',
  '采购经理 Purchasing Manager',
  '江澜食品有限公司',
  'Jianglan Foods Co., Ltd.',
  'T: 021-5550-0199',
];

export const BILINGUAL = [
  sample(
    'Korean name: the Korean lines',
    KO,
    mail.outlook,
    LETTER,
    TWO,
    { title: '구매팀 팀장', company: '주식회사 한솔바다', phones: PHONES },
    ALSO_KOREAN,
  ),
  sample(
    'Latin name: the English lines',
    EN,
    mail.gmail,
    LETTER,
    [
      'Dahye Ok (옥다혜)',
      'Purchasing Manager',
      '구매팀 팀장',
      'Hansolbada Co., Ltd.',
      '주식회사 한솔바다',
      'T. +82-51-555-0190',
    ],
    { title: 'Purchasing Manager', company: 'Hansolbada Co., Ltd.', phones: ['+82-51-555-0190'] },
    ALSO_KOREAN,
  ),
  sample(
    'both names shown: the first',
    BOTH,
    mail.outlookWeb,
    LETTER,
    TWO,
    { title: '구매팀 팀장', company: '주식회사 한솔바다', phones: PHONES },
    ALSO_KOREAN,
  ),
  sample(
    'Chinese and English lines',
    ZH,
    mail.outlook,
    LETTER,
    [
      '陈立新 Lixin Chen',
      '采购经理',
      'Purchasing Manager',
      '江澜食品有限公司',
      'Jianglan Foods Co., Ltd.',
      'T: 021-5550-0199',
    ],
    { title: '采购经理', company: '江澜食品有限公司', phones: ['021-5550-0199'] },
    ALSO_CHINESE,
  ),
  sample(
    'English for the English name',
    ZH_EN,
    mail.gmail,
    LETTER,
    ['Lixin Chen 陈立新', 'Sourcing Manager', '采购经理', 'Jianglan Foods', 'T: 021-5550-0199'],
    { title: 'Sourcing Manager', company: 'Jianglan Foods', phones: ['021-5550-0199'] },
    ALSO_CHINESE,
  ),
  sample(
    'two scripts in one line',
    ZH,
    mail.outlook,
    LETTER,
    CHINESE,
    { title: '采购经理', company: '江澜食品有限公司', phones: ['021-5550-0199'] },
    ALSO_CHINESE,
  ),
];
