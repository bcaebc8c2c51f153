import type { Language } from '../../lib/i18n/language';
import type { LibraryItem } from '../../lib/library/library-item';

/** One benefit of a rep's library in each language, with its case: enough for a first letter. */
export const BENEFITS: Record<Language, Pick<LibraryItem, 'text' | 'topic' | 'proof'>> = {
  en: {
    topic: 'mock recalls',
    text: 'you know within an hour which pallets a lot went to',
    proof: 'a frozen-fruit packer brought its mock recall from nine hours down to forty minutes',
  },
  ko: {
    topic: '모의 회수 시간',
    text: '한 로트가 어느 출하처로 갔는지 한 시간 안에 확인하실 수 있습니다',
    proof: '냉동 과일을 포장하는 한 공장에서 모의 회수 시간이 아홉 시간에서 40분으로 줄었습니다',
  },
  'zh-Hans': {
    topic: '模拟召回的用时',
    text: '您一小时内就能查清一个批次发到了哪些客户',
    proof: '一家冷冻水果厂的模拟召回从九小时缩短到四十分钟',
  },
  'zh-Hant': {
    topic: '模擬回收的時間',
    text: '您一小時內就能查清一個批次出貨到哪些客戶',
    proof: '一家冷凍水果廠的模擬回收從九小時縮短到四十分鐘',
  },
};
