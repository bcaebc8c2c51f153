import { describe, expect, test } from 'vitest';
import { composeOutline } from '../../../lib/invitation/compose-letter';
import { filledFacts } from '../filled-facts';

const partOf = (slot: 'purpose' | 'process' | 'benefit', typed: string) =>
  composeOutline(filledFacts('zh-Hans', { [slot]: typed, warmth: 'known' })).parts.find(
    ({ id }) => id === slot,
  )?.ways ?? [];

describe('what is typed becomes a sentence', () => {
  test.each([
    ['purpose', '确认排期', '想约您当面确认排期。'],
    ['purpose', '和您一起核对三项假设', '想约您当面核对三项假设。'],
    ['purpose', '缩短换型时间', '想约您当面商量怎样缩短换型时间。'],
    ['purpose', '贵司二号线的色差', '想约您当面弄清贵司二号线的色差出在哪里。'],
    ['purpose', '夜班等托盘的原因', '想约您当面弄清夜班等托盘的原因。'],
    ['purpose', '年度框架协议', '想约您当面把年度框架协议谈清楚。'],
    ['purpose', '哪些订单可以自动化', '想约您当面弄清哪些订单可以自动化。'],
    ['purpose', '听听您对新厂的打算', '想听听您对新厂的打算。'],
    ['purpose', '返工太多，想办法压下来', '有一件事想和您谈：返工太多，想办法压下来。'],
    ['process', '先看现场,再讨论', '具体这样安排：先看现场，再讨论。'],
    ['process', '1. 看现场\n2) 答疑', '具体这样安排：\n- 看现场\n- 答疑'],
    ['benefit', '减少返工', '这样，贵司就能减少返工。'],
    ['benefit', '减少贵司的返工', '这样就能减少贵司的返工。'],
    ['benefit', '返工减少两成', '对贵司来说，好处很具体：返工减少两成。'],
    ['benefit', '一页对策清单', '谈完以后，一页对策清单留给您。'],
    ['benefit', '测试报告', '谈完以后，测试报告留给您。'],
    ['benefit', '哪些订单可以自动化', '谈完您就清楚哪些订单可以自动化。'],
    ['benefit', '投产前就定下排班', '这样，贵司投产前就能定下排班。'],
    ['benefit', '试过以后再决定要不要改', '您可以试过以后再决定要不要改。'],
  ] as const)('%s: %s', (slot, typed, sentence) => {
    expect(partOf(slot, typed)).toContain(sentence);
  });

  test('whole sentences stand as they were typed', () => {
    const own = '这次想请您看一版新的排线图。您若有别的想法，当面再改。';
    expect(partOf('purpose', own)).toEqual([own]);
  });

  test.each([
    ['确认付款条件', ['想就付款条件当面请教您']],
    ['当面确认排期', ['请您定个时间：确认排期']],
    ['如果二月能投产，确认新线的人员排班', ['想约您当面确认新线的人员排班']],
    ['这次想和您一起敲定质检标准。其余的以后再说。', ['想约您当面敲定质检标准']],
    ['听听您对新厂的打算', ['想听听您对新厂的打算']],
  ])('the subject says what it is about: %s', (purpose, expected) => {
    const { subject } = composeOutline(filledFacts('zh-Hans', { purpose, warmth: 'known' }));
    expect(subject).toEqual(expect.arrayContaining(expected));
  });

  test('a topic loses its inner 的 where another one follows', () => {
    const ways = composeOutline(
      filledFacts('zh-Hans', { topic: '三号线的换型时间', occasion: 'follow_up', warmth: 'known' }),
    ).subject;
    expect(ways).toContain('三号线换型时间的下一步，请您定时间');
  });
});

describe('why we write', () => {
  const opening = (type: 'trigger_event' | 'customer_question' | 'problem_seen', text: string) =>
    composeOutline(filledFacts('zh-Hans', { reason: { type, text }, warmth: 'known' })).parts.find(
      ({ id }) => id === 'opening',
    )?.ways;

  test('fits a thing as well as a small sentence, and keeps what the rep wrote as sentences', () => {
    expect(opening('trigger_event', '看到贵司招聘第二名自动化工程师。')).toContain(
      '写这封信，是因为看到贵司招聘第二名自动化工程师。',
    );
    expect(opening('customer_question', '您上次问到回收期怎么算？')?.[0]).toBe(
      '您问到回收期怎么算，我一直记着。',
    );
    expect(opening('problem_seen', '我们在现场看到托盘堆到了门口。')).toEqual([
      '我们在现场看到托盘堆到了门口。',
    ]);
  });
});

test('a whole letter', () => {
  const { parts } = composeOutline(
    filledFacts('zh-Hans', {
      readerRole: 'influencer',
      warmth: 'known',
      style: 'rational',
      topic: '二号线的色差',
      reason: { type: 'problem_seen', text: '浅灰色批次的色差反复超标' },
      purpose: '查清色差来自涂料还是测量角度',
      process: '先各测三个角度，再逐条核对数据',
      benefit: '一份三个角度的实测报告',
      meeting: { form: 'meeting', minutes: 25, ours: '我们的测色工程师施遥', where: '' },
    }),
  );
  expect(parts.map(({ before, ways }) => before + (ways[0] ?? '')).join('')).toMatchInlineSnapshot(`
    "尊敬的钟经理：
    您好！我是云汀智造的客户经理苗知夏。写信是为了一个具体的问题：浅灰色批次的色差反复超标。想请您从技术上把关，一起查清色差来自涂料还是测量角度。

    我和我们的测色工程师施遥一同登门，25分钟左右：先各测三个角度，再逐条核对数据。一份三个角度的实测报告归您，可以直接放进您自己的评估里。

    1月12日（周二）上午10点或14日（周四）下午2点30分，哪个时间您抽得出身？要先看哪些数据，也请告诉我，我提前发您。

    此致
    敬礼
    苗知夏
    云汀智造 客户经理
    021-0000-0000"
  `);
});
