/** What the rep of the demo types, in the language of the person they write to. */
import type { Wording } from '../drive/sidebar.ts';

export interface Story {
  /** The browser's language, BCP 47. */
  language: string;
  /** Who wrote the conversation that is opened. */
  name: string;
  /** Names the screenshots. */
  label: string;
  wording: Wording;
}

export const ENGLISH: Story = {
  language: 'en-US',
  name: 'Dana Okafor',
  label: 'en',
  wording: {
    purpose: 'find out where the nine hours of your mock recall go',
    process: 'walk one lot from the freezer back to the farm with Ruth and Marta',
    benefit: 'you keep a one-page list of the steps that cost the most time',
  },
};

export const KOREAN: Story = {
  language: 'ko',
  name: '김하늘',
  label: 'ko',
  wording: {
    purpose: '이천 공장 포장 라인의 로트 추적 방안',
    process: '라인 한 곳을 함께 둘러보고 라벨 흐름을 확인합니다',
    benefit: '도입 전에 필요한 변경 사항을 한 장으로 정리해 드립니다',
  },
};

export const CHINESE: Story = {
  language: 'zh-CN',
  name: '沈亦舟',
  label: 'zh',
  wording: {
    purpose: '一月验厂前的批次追溯准备',
    process: '先用一个批次做演练，再对照验厂清单',
    benefit: '您会得到一份上线时间表和缺口清单',
  },
};
