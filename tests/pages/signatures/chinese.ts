import * as mail from './mail-programs';
import { sample } from './mail-programs';

const LIXIN = ['陈立新', 'chen.lixin@jianglan.example'] as const;
const QQ = ['欧阳若水', '10086123@qq.com'] as const;
const XIAOMING = ['王小明', 'xm.wang@yunhai.example'] as const;
const LETTER = ['您好，', '请发报价，谢谢。', '', '此致'];
const HANT = ['您好，', '請提供報價，謝謝。', '', '敬祝 商祺'];

export const SIMPLIFIED = [
  sample(
    '姓名、职位、公司',
    LIXIN,
    mail.gmail,
    LETTER,
    [
      '陈立新',
      '采购经理',
      '江澜食品有限公司',
      '电话：021-5550-0199',
      '手机：13555500142',
      '传真：021-5550-0198',
    ],
    { title: '采购经理', company: '江澜食品有限公司', phones: ['021-5550-0199', '13555500142'] },
  ),
  sample(
    '部门 职位 姓名',
    LIXIN,
    mail.qqMail,
    LETTER,
    ['采购部 经理 陈立新', '上海江澜食品有限公司', '电话 021-5550-0199 转 12 传真 021-5550-0198'],
    { title: '采购部 经理', company: '上海江澜食品有限公司', phones: ['021-5550-0199 转 12'] },
  ),
  sample(
    '姓名 | 职位',
    LIXIN,
    mail.netease,
    LETTER,
    ['陈立新 | 供应链总监', '江澜集团股份有限公司', 'Tel: +86 21 5550 0199', 'Mobile: +86 135 5550 0142'],
    {
      title: '供应链总监',
      company: '江澜集团股份有限公司',
      phones: ['+86 21 5550 0199', '+86 135 5550 0142'],
    },
  ),
  sample(
    '公司与部门连写',
    LIXIN,
    mail.outlook,
    LETTER,
    ['陈立新', '江澜食品有限公司采购部 高级采购专员', '手机/微信：13555500142'],
    { title: '采购部 高级采购专员', company: '江澜食品有限公司', phones: ['13555500142'] },
  ),
  sample(
    '标签',
    LIXIN,
    mail.netease,
    LETTER,
    ['姓名：陈立新', '职位：项目经理', '公司：江澜食品', '分机：12'],
    { title: '项目经理', company: '江澜食品', phones: [] },
  ),
  sample(
    '自我介绍确认公司',
    LIXIN,
    mail.qqMail,
    ['您好，我是江澜食品的陈立新。', '请发报价。', '谢谢'],
    ['陈立新', '销售总监', '江澜食品', '13555500142'],
    { title: '销售总监', company: '江澜食品', phones: ['13555500142'] },
  ),
  sample('无法确认的公司', LIXIN, mail.qqMail, LETTER, ['陈立新', '销售总监', '江澜食品', '13555500142'], {
    title: '销售总监',
    phones: ['13555500142'],
  }),
  sample(
    '复姓与免费邮箱',
    QQ,
    mail.qqMail,
    LETTER,
    ['欧阳若水 总经理', '若水贸易有限公司', '税号 913101155500142778', '手机：135 5550 0142'],
    { title: '总经理', company: '若水贸易有限公司', phones: ['135 5550 0142'] },
  ),
  sample(
    '英文简称',
    LIXIN,
    mail.outlook,
    LETTER,
    [
      '陈立新',
      '副总经理',
      '江澜食品股份有限公司',
      '地址：上海市江澜路12号',
      'Jianglan',
      '直线：021-5550-0199',
    ],
    { title: '副总经理', company: '江澜食品股份有限公司', phones: ['021-5550-0199'] },
    ['Jianglan'],
  ),
  sample(
    '免责声明',
    LIXIN,
    mail.outlook,
    LETTER,
    [
      '陈立新',
      '财务主管',
      '江澜食品有限公司',
      '021-5550-0199',
      '本邮件及其附件含有保密信息，仅限于收件人使用，如误收请立即删除并通知发件人。',
      '王总 董事长 别家有限公司 021-5550-0777',
    ],
    { title: '财务主管', company: '江澜食品有限公司', phones: ['021-5550-0199'] },
  ),
  sample(
    '公司在姓名之上',
    LIXIN,
    mail.outlook,
    [...LETTER, '江澜食品有限公司'],
    ['采购部 陈立新', '手机：13555500142'],
    { company: '江澜食品有限公司', phones: ['13555500142'] },
  ),
];

export const TRADITIONAL = [
  sample(
    '姓名 職稱',
    XIAOMING,
    mail.gmail,
    HANT,
    ['王小明 採購經理', '雲海食品股份有限公司', '電話：02-2555-0199 分機 12', '傳真：02-2555-0198'],
    { title: '採購經理', company: '雲海食品股份有限公司', phones: ['02-2555-0199 分機 12'] },
  ),
  sample(
    '職稱在姓名之前',
    XIAOMING,
    mail.outlook,
    HANT,
    ['業務部 副理 王小明', '雲海股份有限公司', '手機 0955-500-142'],
    { title: '業務部 副理', company: '雲海股份有限公司', phones: ['0955-500-142'] },
  ),
  sample(
    '標籤',
    XIAOMING,
    mail.outlookWeb,
    HANT,
    ['王小明', '職稱：資深工程師', '雲海有限公司', '行動電話：0955-500-142', '統一編號 55500142'],
    { title: '資深工程師', company: '雲海有限公司', phones: ['0955-500-142'] },
  ),
  sample(
    '全形數字',
    XIAOMING,
    mail.plainText,
    HANT,
    ['王小明｜業務經理', '雲海股份有限公司', 'Ｔ：０２－２５５５－０１９９'],
    { title: '業務經理', company: '雲海股份有限公司', phones: ['０２－２５５５－０１９９'] },
  ),
  sample(
    '敬上',
    XIAOMING,
    mail.appleMail,
    [...HANT, '王小明 敬上'],
    ['王小明', '專案經理', '雲海集團', '+886 2 2555 0199'],
    { title: '專案經理', company: '雲海集團', phones: ['+886 2 2555 0199'] },
  ),
  sample(
    '總經理特助',
    XIAOMING,
    mail.outlook,
    HANT,
    ['王小明', '協理', '雲海股份有限公司', 'TEL:(02)2555-0199  FAX:(02)2555-0198'],
    { title: '協理', company: '雲海股份有限公司', phones: ['(02)2555-0199'] },
  ),
  sample(
    '香港公司',
    XIAOMING,
    mail.outlookWeb,
    HANT,
    ['王小明', '行政主任', '雲海（香港）有限公司', '電話 +852 5550 0142'],
    { title: '行政主任', company: '雲海（香港）有限公司', phones: ['+852 5550 0142'] },
  ),
  sample('公司不明', XIAOMING, mail.gmail, HANT, ['王小明', '營運長特助', '雲海', '02-2555-0199'], {
    phones: ['02-2555-0199'],
  }),
];
