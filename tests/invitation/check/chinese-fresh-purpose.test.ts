import { describe, expect, test } from 'vitest';
import { saysPurpose } from '../../../lib/invitation/check/chinese/purpose';

describe('what the meeting is for, said in other ways', () => {
  test.each([
    '主题：二号锅炉排烟温度的异常',
    '主题：两版工期表的差异',
    '楼顶水箱的位置图纸上有两处，得您一句话。',
    '跟您确认个事：食堂的新刷卡机装在左边还是右边的窗口。',
    '这批退回的轴套，我愿意陪您把检验记录过一遍。',
    '账得坐下来按三年的用量算一回。',
    '两边的验收口径，想先收敛成一条。',
  ])('lights it: %s', (sentence) => {
    expect(saysPurpose(sentence, '')).toBe(true);
  });

  test.each([
    '主题：春季用户大会邀请函',
    '主题：致各位经销商的一封信',
    '特别想过去见见您，喝杯茶叙叙旧。',
    '想认识一下各位，也让大家了解了解我们。',
    '有了各位的帮衬，我们下半年的指标就有希望了。',
    '我们新来的区域经理想跟大家打个招呼。',
    '想报名的门店，请本周内回传表格。',
    '当天先由讲师示范，然后每桌自己动手，哪一桌先做完就上台讲。',
    '门店从此不用再问供应商“货到哪儿了”。',
    '您看周三上午好，还是周五下午好？',
  ])('leaves it dark: %s', (sentence) => {
    expect(saysPurpose(sentence, '')).toBe(false);
  });
});
