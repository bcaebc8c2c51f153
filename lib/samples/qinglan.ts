import { QINGLAN_LIBRARY } from './qinglan-library';
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
  opportunity: {
    name: '批次追溯项目',
    stage: 'follow_up',
    needs: ['查一个批次要花的时间', '零下25度也不脱落的标签'],
  },
  library: QINGLAN_LIBRARY,
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
          ago: 40,
          channel: 'meeting',
          direction: 'outbound',
          contactFunction: 'inform',
          kind: 'meeting_held',
          note: '一起看了去年的召回演练记录，标出了最费时间的几步。',
        },
        {
          ago: 15,
          channel: 'phone',
          direction: 'outbound',
          contactFunction: 'care',
          kind: 'call',
          note: '问候近况，她说立项要等下个季度。',
        },
      ],
      visit: {
        ago: 40,
        form: 'meeting',
        reason: {
          purpose: '找出召回演练里最费时间的几步',
          process: '对照去年的演练记录，一步一步核对用时',
          benefit: '一页可以写进审核材料的分段用时',
        },
        openPoints: ['召回演练里最费时间的一步', '冷库标签的脱落情况'],
      },
      commitments: [
        { text: '两家同行召回演练的用时数据', owner: 'us', type: 'provide_data', dueIn: 2 },
        { text: '去年召回演练的原始记录', owner: 'customer', type: 'provide_data', dueIn: 5 },
      ],
      objection: { text: '今年的预算是否来得及立项', category: 'timing' },
    },
    {
      name: '霍青禾',
      givenName: '青禾',
      familyName: '霍',
      title: '包装车间主管',
      mailbox: 'qinghe.huo',
      role: { buyingRoles: ['user'], focus: ['dissatisfied'], witness: { kind: 'me' } },
      commitments: [{ text: '一卷车间试用的标签', owner: 'us', type: 'trial', dueIn: 3 }],
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
