import type { SampleCompany } from './sample-story';

/** Talks that have dragged on: kept warm, not pressed. */
export const QINGLAN: SampleCompany = {
  name: '青岚食品',
  domain: 'qinglan.example',
  industry: '速冻食品',
  country: 'CN',
  language: 'zh-Hans',
  tier: 'C',
  customerClass: 'long_undecided',
  notes: '批次追溯的预算去年推迟了一次，今年还没有立项。',
  people: [
    {
      name: '宋知远',
      givenName: '知远',
      familyName: '宋',
      title: '副总经理',
      mailbox: 'zhiyuan.song',
      phone: '+86 21 5550 0121',
      role: {
        buyingRoles: ['decider'],
        focus: ['power'],
        signsOnly: true,
        decisionLevel: 'policy',
        witness: { kind: 'other', name: '柯予安' },
      },
    },
    {
      name: '柯予安',
      givenName: '予安',
      familyName: '柯',
      title: '质量总监',
      mailbox: 'yuan.ke',
      style: 'rational',
      notes: '关心召回演练的用时，喜欢先看同行的数据。',
      role: {
        buyingRoles: ['influencer'],
        focus: ['receptive'],
        influence: 4,
        stance: 1,
        witness: { kind: 'me' },
      },
      touches: [
        {
          ago: 15,
          channel: 'phone',
          direction: 'outbound',
          contactFunction: 'care',
          kind: 'call',
          note: '问候近况，她说立项要等下个季度。',
        },
      ],
    },
    {
      name: '霍青禾',
      givenName: '青禾',
      familyName: '霍',
      title: '包装车间主管',
      mailbox: 'qinghe.huo',
      role: { buyingRoles: ['user'], focus: ['dissatisfied'], witness: { kind: 'me' } },
    },
    {
      name: '白若川',
      givenName: '若川',
      familyName: '白',
      title: '采购专员',
      mailbox: 'ruochuan.bai',
      notes: '刚调到采购部，角色还不清楚。',
    },
  ],
};
