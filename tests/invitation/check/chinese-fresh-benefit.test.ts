import { describe, expect, test } from 'vitest';
import { namesOurGain, saysBenefit } from '../../../lib/invitation/check/chinese/benefit';

describe('what they gain, said in other ways', () => {
  test.each([
    '量完之后，先补哪一段屋面，您定得下来。',
    '申报材料月底前送得出去，专项款不会作废。',
    '贵店铺货期间不占一分钱的库存资金。',
    '您跟股东解释的时候，每一笔都有原始单据。',
    '谈完，换供应商的主动权还在您手里。',
  ])('lights it: %s', (sentence) => {
    expect(saysBenefit(sentence) && !namesOurGain(sentence)).toBe(true);
  });

  test.each([
    '两位同事过来就行，不用会议室，也不用投影。',
    '贵方业委会的登记表又写成了空户。',
    '请行业协会的老专家讲一讲。',
    '讲到一半，您可以随时打断。',
    '以增进感情、加强两地合作。',
    '这单若能落地，对敝公司是莫大的鼓舞。',
    '签字以后，我们才能排产。',
    '有了它，您的团队就能更好地开展工作。',
    '让贵公司从此再无后顾之忧。',
  ])('leaves it dark: %s', (sentence) => {
    expect(saysBenefit(sentence) && !namesOurGain(sentence)).toBe(false);
  });
});
