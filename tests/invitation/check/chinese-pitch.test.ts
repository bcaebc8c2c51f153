import { expect, test } from 'vitest';
import { chinesePitch } from '../../../lib/invitation/check/pitch/chinese-pitch';

test.each([
  ['作为业内领先的一站式服务商，我们以卓越的品质助力各行各业。', 1],
  ['质保金何时退还，合同写得含糊，恳请支持。', 0],
  ['有了各位的支持，工作才做得下去。', 0],
  ['“暖阳”地垫：石墨发热层、分区控温、童锁、漏电断路、可水洗面料、折叠收纳、欧盟环保检测。', 7],
  ['请贵方备好：图纸、台账、钥匙、门禁卡、旧合同、检修单。', 0],
])('counts what %s holds', (sentence, count) => {
  expect(chinesePitch.claims(sentence)).toBe(count);
});
