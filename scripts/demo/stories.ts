/** What the rep of the demo types, in the language of the person they write to. */
import type { Wording } from '../drive/sidebar.ts';

export interface Story {
  /** The browser's language, BCP 47. */
  language: string;
  /** Who wrote the conversation that is opened. */
  name: string;
  /** Names the screenshots. */
  label: string;
  /** The language of the letter, where it is not the one that the person's name suggests. */
  letter?: 'zh-Hant';
  wording: Wording;
}

export const ENGLISH: Story = {
  language: 'en-US',
  name: 'Dana Okafor',
  label: 'en',
  wording: {
    reason: 'your last mock recall',
    purpose: 'shorten your mock recall',
    process: 'walk one lot back from the freezer to the farm with Ruth and Marta',
    benefit: 'a one-page list of the steps that cost the most time',
  },
};

export const KOREAN: Story = {
  language: 'ko',
  name: '김하늘',
  label: 'ko',
  wording: {
    reason: '이천 공장의 포장 라인 증설',
    purpose: '이천 공장 포장 라인의 로트 추적 방안',
    process: '라인 한 곳 견학과 라벨 흐름 점검',
    benefit: '도입 전에 바꿔야 할 사항을 정리한 한 장짜리 자료',
  },
};

export const CHINESE: Story = {
  language: 'zh-CN',
  name: '沈亦舟',
  label: 'zh',
  wording: {
    reason: '贵司一月的验厂',
    purpose: '一月验厂前的批次追溯准备',
    process: '先用一个批次做演练，再对照验厂清单',
    benefit: '一份上线时间表和缺口清单',
  },
};

export const TAIWANESE: Story = {
  language: 'zh-TW',
  name: '沈亦舟',
  label: 'hant',
  letter: 'zh-Hant',
  wording: {
    reason: '貴公司一月的客戶稽核',
    purpose: '一月稽核前的批號追溯準備',
    process: '先用一個批號做演練，再對照稽核清單',
    benefit: '一份上線時程表和缺口清單',
  },
};
