import { describe, expect, test } from 'vitest';
import { composeLetter, composeOutline } from '../../../lib/invitation/compose-letter';
import { readConduct, readPhrase } from '../../../lib/invitation/compose/traditional-chinese/phrase';
import type { LetterFacts, Recipient } from '../../../lib/invitation/letter-facts';
import { filledFacts } from '../filled-facts';

const facts = (change: Partial<LetterFacts>) => filledFacts('zh-Hant', change);
const waysOf = (id: string, change: Partial<LetterFacts>) =>
  composeOutline(facts(change)).parts.find((part) => part.id === id)?.ways ?? [];

describe('what kind of phrase was typed', () => {
  test.each([
    ['確認二月的排程', 'verb'],
    ['一起釐清夜班缺料的原因', 'verb'],
    ['評估報告', 'noun'],
    ['一張可以直接放進比價表的明細', 'noun'],
    ['聽聽您對新倉的期待', 'heard'],
    ['與您確認排程', 'verb'],
    ['哪些訂單可以自動化', 'clause'],
    ['夜班的退貨能不能走新流程', 'clause'],
    ['換線太慢的問題', 'open'],
    ['三月前就能決定', 'able'],
    ['重工減少兩成', 'open'],
    ['我們想把排程談定', 'sentence'],
    ['您可以少等一天', 'sentence'],
    ['排程談得怎麼樣？', 'sentence'],
  ])('%s: %s', (typed, kind) => {
    expect(readPhrase(typed).kind).toBe(kind);
  });

  test.each([
    ['先看現場，再討論', 'plan'],
    ['由工程師說明數據', 'plan'],
    ['現場參觀、討論', 'open'],
    ['參觀\n討論', 'list'],
    ['我們的工程師先量一次。', 'sentence'],
  ])('of conduct %j: %s', (typed, kind) => {
    expect(readConduct(typed).kind).toBe(kind);
  });
});

describe('a typed phrase becomes a sentence', () => {
  test.each<[Partial<LetterFacts>, string]>([
    [{ purpose: '確認排程' }, '這次拜訪想與您一起確認排程。'],
    [{ purpose: '縮短換線時間' }, '這次拜訪想與您一起討論如何縮短換線時間。'],
    [{ purpose: '哪些訂單可以自動化' }, '這次拜訪想與您一起釐清哪些訂單可以自動化。'],
    [{ purpose: '貴公司二號線的色差' }, '這次拜訪想就貴公司二號線的色差與您討論。'],
    [{ purpose: '聽聽您對新倉的期待' }, '這次拜訪想聽聽您對新倉的期待。'],
    [{ purpose: '驗收標準,交期' }, '這次拜訪想與您討論：驗收標準，交期。'],
    [{ purpose: 'Line 4 的換線時間' }, '這次拜訪想就 Line 4 的換線時間與您討論。'],
    [{ purpose: '確認 ERP' }, '這次拜訪想與您一起確認 ERP。'],
  ])('purpose %o', (change, sentence) => {
    expect(waysOf('purpose', change)[0]).toBe(sentence);
  });

  test.each([
    ['減少重工', '會後貴公司可以減少重工。'],
    ['一頁對策清單', '會後貴公司會有一頁對策清單。'],
    ['哪些訂單可以自動化', '會後貴公司就能清楚哪些訂單可以自動化。'],
    ['三月前就能決定', '如此一來，貴公司三月前就能決定。'],
    ['重工減少兩成', '對貴公司來說，實際的好處是重工減少兩成。'],
    ['減少貴公司的重工', '這樣一來，就可以減少貴公司的重工。'],
    ['在啟用前就決定排班', '這樣一來，貴公司就能在啟用前決定排班。'],
    ['少填一張登記表', '這樣一來，貴公司就能少填一張登記表。'],
  ])('benefit %s', (benefit, sentence) => {
    expect(waysOf('benefit', { benefit })).toContain(sentence);
  });

  test.each([
    ['先看現場，再討論', '當天先看現場，再討論。'],
    ['會前先寄資料，見面時討論', '進行方式如下：會前先寄資料，見面時討論。'],
    ['1) 參觀\n2) 討論', '當天的安排如下：\n- 參觀\n- 討論'],
  ])('process %j', (process, sentence) => {
    expect(waysOf('process', { process })[0]).toBe(sentence);
  });

  test('whole sentences stand as they were typed, in one way', () => {
    const typed = '我們想一起看清楚夜班為什麼等棧板。';
    for (const id of ['purpose', 'process', 'benefit'] as const)
      expect(waysOf(id, { [id]: typed })).toEqual([typed]);
  });

  test.each<[NonNullable<LetterFacts['reason']['type']>, string, string]>([
    ['trigger_event', '貴公司林口新倉將於五月啟用', '得知貴公司林口新倉將於五月啟用，因此冒昧來信。'],
    ['trigger_event', '您上個月提到二線色差', '您上個月提到二線色差，因此冒昧來信。'],
    ['customer_question', '夜班能不能也用？', '您提出的問題，值得好好回答：夜班能不能也用？'],
    ['problem_seen', '我們上週到過現場，棧板一直不夠。', '我們上週到過現場，棧板一直不夠。'],
    ['invitation_to_us', '我們六月開放參觀', '我們六月開放參觀，誠摯邀請您蒞臨。'],
  ])('reason %s: %s', (type, text, sentence) => {
    expect(waysOf('opening', { reason: { type, text } })[0]).toBe(sentence);
  });
});

describe('how the reader is called', () => {
  test.each<[Recipient, string]>([
    [{ name: '高以恩', title: '採購部經理' }, '高經理您好：'],
    [{ name: '歐陽若蘭', title: '總監' }, '歐陽總監您好：'],
    [{ name: '許文婷', title: '總經理室秘書' }, '許秘書您好：'],
    [{ name: '高以恩', title: '總經理助理' }, '高以恩 您好：'],
    [{ name: '田中真由', title: '經理' }, '田中真由經理您好：'],
    [{ name: '田中真由', familyName: '田中', title: '經理', country: 'JP' }, '田中經理您好：'],
    [{ name: '林真理', title: '經理', country: 'JP' }, '林真理經理您好：'],
    [{ name: 'Anna Novak', title: '經理' }, 'Anna Novak 經理您好：'],
    [{ name: 'Prince' }, 'Prince 您好：'],
    [{ name: '' }, '您好：'],
  ])('%o', (recipient, line) => {
    expect(composeLetter(facts({ recipient })).body.split('\n')[0]).toBe(line);
  });
});

test('who is busy may let somebody else reply, who uses it is asked who comes', () => {
  const body = (change: Partial<LetterFacts>) => composeLetter(facts({ warmth: 'known', ...change })).body;
  expect(body({ readerRole: 'policy_decider' })).toContain('同仁代為回覆');
  expect(body({ focus: 'power' })).toContain('同仁代為回覆');
  expect(body({ readerRole: 'user' })).not.toContain('同仁代為回覆');
  expect(body({ readerRole: 'user' })).toContain('哪幾位同仁一起參加');
  expect(body({ readerRole: 'gatekeeper' })).toContain('若其他時段比較好安排');
});
