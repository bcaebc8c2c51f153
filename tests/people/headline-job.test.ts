import { describe, expect, it } from 'vitest';
import { jobInHeadline } from '../../lib/people/headline-job';

describe('the job that a headline seems to name', () => {
  it.each([
    ['Hardware Engineer at Velodrome Labs', 'Hardware Engineer', 'Velodrome Labs'],
    [
      'Head of Purchasing at Northquay Foods | Cold chain, packaging',
      'Head of Purchasing',
      'Northquay Foods',
    ],
    ['VP Sales @Tallwater', 'VP Sales', 'Tallwater'],
    ['Plant Manager @ Saltmarsh Bakery - two ovens', 'Plant Manager', 'Saltmarsh Bakery'],
    ['Buyer @ Harrowgate Mills: packaging, pallets', 'Buyer', 'Harrowgate Mills'],
    ['Einkaufsleiterin bei Nordkai Kühlkost', 'Einkaufsleiterin', 'Nordkai Kühlkost'],
    ['Responsable achats chez Quai du Nord', 'Responsable achats', 'Quai du Nord'],
    ['별빛푸드 구매팀 팀장 | 냉동식품 원부자재 구매', '구매팀 팀장', '별빛푸드'],
    ['구매팀 팀장', '구매팀 팀장', null],
    ['온누리제과, 품질관리 책임', '품질관리 책임', '온누리제과'],
    ['青岚食品采购经理｜包材与冷链供应商管理', '采购经理', '青岚食品'],
    ['遠帆糖業 採購部經理', '採購部經理', '遠帆糖業'],
    ['远帆糖业高级销售总监', '高级销售总监', '远帆糖业'],
  ])('%s', (headline, title, company) => {
    expect(jobInHeadline(headline)).toEqual({ title, company });
  });

  it.each([
    'I look at lots before they look at you',
    'Helping food makers trace faster | Lot tracing',
    'Founder',
    'Great at spreadsheets, better at people, best before noon; ask me about the freezer that never slept in all of its forty loud years',
    '냉동식품을 사랑합니다',
    '专注冷链',
    '',
  ])('says nothing of %s', (headline) => {
    expect(jobInHeadline(headline)).toBeNull();
  });
});
