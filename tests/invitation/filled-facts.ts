import type { Language } from '../../lib/i18n/language';
import { emptyInput } from '../../lib/invitation/draft';
import type { LetterFacts } from '../../lib/invitation/letter-facts';
import type { MeetingReason } from '../../lib/visit/visit';

/** What reps type, as bare phrases and as whole sentences, in the language of the letter. */
export const TYPED: Record<Language, Record<'phrases' | 'actions' | 'sentences' | 'lists', MeetingReason>> = {
  en: {
    phrases: {
      purpose: 'the false alarms on your third boiler',
      process: '40 minutes with our test engineer: your alarm list first, then two measurements on site',
      benefit: 'a ranked list of the alarms you can switch off',
    },
    actions: {
      purpose: 'agree the delivery plan for the spring order',
      process: 'go through the draft line by line with your planner',
      benefit: 'release the drawing a month earlier',
    },
    sentences: {
      purpose: 'We would like to find out why your night shift waits for pallets.',
      process: 'Our planner Sue and I walk the hall with your foreman, then we sketch two layouts.',
      benefit: 'You keep both sketches and can compare them with your own plan.',
    },
    lists: {
      purpose: 'whether the sorter fits your smallest parcels',
      process: 'Data review, 10 minutes\nLine walk with your supervisor\nQuestions',
      benefit: 'less rework on Mondays',
    },
  },
  ko: {
    phrases: {
      purpose: '3호 보일러의 오경보 원인',
      process: '저희 시험 기사와 경보 목록 검토, 현장 측정 두 번',
      benefit: '꺼도 되는 경보 목록',
    },
    actions: {
      purpose: '배차 지연 원인 확인',
      process: '저희 설비팀장과 함께 2라인을 둘러본 뒤 질의응답',
      benefit: '배차 인원 20% 절감',
    },
    sentences: {
      purpose: '봄 발주 물량을 확정하고자 합니다.',
      process: '먼저 귀사 계획을 듣고, 이어서 저희 초안을 보여 드리겠습니다.',
      benefit: '재고 조사 시간을 줄일 수 있다',
    },
    lists: {
      purpose: '재고 실사 시간 줄이기',
      process: '현장 견학 30분\n질의응답 10분',
      benefit: '어느 라인부터 바꿀지 판단할 근거',
    },
  },
  'zh-Hans': {
    phrases: {
      purpose: '贵司二号线的色差问题',
      process: '先看二号线，再由我们的工程师说明数据，共四十分钟',
      benefit: '一份可以关掉的报警清单',
    },
    actions: {
      purpose: '确认二月的投产排期',
      process: '和生产部王主任一起逐条过草案',
      benefit: '提前避开投产初期的返工',
    },
    sentences: {
      purpose: '想和您一起查清夜班等托盘的原因。',
      process: '我们的规划师和贵司工长先走一遍车间，再当场画两版布局。',
      benefit: '两版图都归您，可以和自己的方案对比。',
    },
    lists: {
      purpose: '听听您对新仓投产后第一季的期待',
      process: '现场参观30分钟\n答疑10分钟',
      benefit: '返工减少两成',
    },
  },
  'zh-Hant': {
    phrases: {
      purpose: '貴公司二號線的色差問題',
      process: '先看二號線，再由我們的工程師說明數據，共四十分鐘',
      benefit: '一份可以關閉的警報清單',
    },
    actions: {
      purpose: '確認二月的投產排程',
      process: '與生產部王主任逐條討論草案',
      benefit: '提前避開啟用初期的重工',
    },
    sentences: {
      purpose: '想與您一起查明夜班等候棧板的原因。',
      process: '我們的規劃師與貴廠工長先走一遍廠區，再當場畫兩版配置圖。',
      benefit: '兩版圖都會留給您，可以與自己的方案比較。',
    },
    lists: {
      purpose: '聽聽您對新倉啟用後第一季的期待',
      process: '現場參觀30分鐘\n問答10分鐘',
      benefit: '重工減少兩成',
    },
  },
};

const PEOPLE: Record<Language, Pick<LetterFacts, 'recipient' | 'sender'>> = {
  en: {
    recipient: { name: 'Adam Kowal', title: 'Plant Manager', company: 'Brackwell Foods', country: 'GB' },
    sender: {
      name: 'Nora Winfield',
      title: 'Account Manager',
      company: 'Oakmere Handling',
      phone: '+44 20 7946 0000',
    },
  },
  ko: {
    recipient: { name: '조민재', title: '생산팀 부장', company: '한울식품', country: 'KR' },
    sender: { name: '이슬찬', title: '팀장', company: '새벽별설비', phone: '02-000-0000' },
  },
  'zh-Hans': {
    recipient: { name: '钟明远', title: '采购部经理', company: '麦原食品', country: 'CN' },
    sender: { name: '苗知夏', title: '客户经理', company: '云汀智造', phone: '021-0000-0000' },
  },
  'zh-Hant': {
    recipient: { name: '高以恩', title: '總經理', company: '青汀物流', country: 'TW' },
    sender: { name: '葉書寧', title: '業務經理', company: '溪谷物流', phone: '02-0000-0000' },
  },
};

/** A letter with everything filled in; any part can be overridden. */
export function filledFacts(language: Language, change: Partial<LetterFacts> = {}): LetterFacts {
  return {
    ...emptyInput(language),
    signature: '',
    readerRole: null,
    focus: null,
    style: 'unknown',
    warmth: 'cold',
    step: 1,
    lastStep: false,
    zoneName: '',
    limit: null,
    ...TYPED[language].phrases,
    slots: [
      { date: '2027-01-12', time: '10:00' },
      { date: '2027-01-14', time: '14:30' },
    ],
    ...PEOPLE[language],
    sendDate: '2026-12-20',
    ...change,
  };
}
