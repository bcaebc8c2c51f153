import { expect, test } from 'vitest';
import { ownPart } from '../../../lib/invitation/check/own-part';

test.each([
  '此致\n敬礼',
  '顺颂商祺',
  '顺颂\n商祺',
  '順頌 商祺',
  '敬頌 商祺',
  '敬颂商祺！',
  '敬祝 商祺',
  '祝商祺',
  '祝 時祺',
  '苗知夏 敬上',
  '이슬찬 드림',
  'Kind regards,',
])('a letter ends before %s', (closing) => {
  expect(ownPart(`The letter.\n${closing}\nOakmere Handling`)).toBe('The letter.\n');
});

test.each(['祝贺贵司新厂投产。', '颂扬的话就不多说了。', '祝您出差顺利，回来再约。'])(
  'a letter goes on with %s',
  (line) => {
    const body = `您好！\n${line}\n1月12日您方便吗？`;
    expect(ownPart(body)).toBe(body);
  },
);
