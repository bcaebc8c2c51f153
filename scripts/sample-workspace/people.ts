/** The invented people of the sample workspace. Any likeness to a living person is chance. */
export interface SamplePerson {
  /** Last part of the profile address. */
  slug: string;
  name: string;
  givenName: string;
  familyName: string;
  email: string;
  phone: string | null;
  title: string;
  company: string;
  companyId: string;
  headline: string;
  location: string;
  about: string;
  since: string;
  earlier: { title: string; company: string; years: string };
  /** 39 characters, as LinkedIn's member tokens are. */
  profileId: string;
  memberId: string;
  /** What the profile says three months later: people are promoted. */
  later?: { title: string; headline: string };
}

export const REP: SamplePerson = {
  slug: 'noor-ferris',
  name: 'Noor Ferris',
  givenName: 'Noor',
  familyName: 'Ferris',
  email: 'noor@quillmark.example',
  phone: '+1 503 555 0139',
  title: 'Account Manager',
  company: 'Quillmark',
  companyId: '90410021',
  headline: 'Account Manager at Quillmark: lot tracing for food makers',
  location: 'Portland, Oregon, United States',
  about: 'I help food makers find a lot in minutes instead of days.',
  since: 'Mar 2024',
  earlier: { title: 'Sales Associate', company: 'Tarnbrook Labels', years: '2020 to 2024' },
  profileId: 'ACoAAQnF3rRisQu1llM4rkS4mpl3W0rksp4c301',
  memberId: '904100210',
};

export const DANA: SamplePerson = {
  slug: 'dana-okafor',
  name: 'Dana Okafor',
  givenName: 'Dana',
  familyName: 'Okafor',
  email: 'dana.okafor@northquay.example',
  phone: '+1 206 555 0142',
  title: 'Head of Purchasing',
  company: 'Northquay Foods',
  companyId: '90410102',
  headline: 'Head of Purchasing at Northquay Foods | Cold chain, packaging, people',
  location: 'Seattle, Washington, United States',
  about: 'Twelve years of buying for a frozen-food maker. I like suppliers who know their own numbers.',
  since: 'May 2021',
  earlier: { title: 'Senior Buyer', company: 'Harrowgate Mills', years: '2014 to 2021' },
  profileId: 'ACoAAQd4n40k4f0rN0rthqu4yF00dsS4mpl3302',
  memberId: '904101021',
  later: {
    title: 'Director of Procurement',
    headline: 'Director of Procurement at Northquay Foods | Cold chain, packaging, people',
  },
};

export const RUTH: Pick<SamplePerson, 'name' | 'email'> = {
  name: 'Ruth Anselm',
  email: 'ruth.anselm@northquay.example',
};

export const MARTA: SamplePerson = {
  slug: 'marta-ilves',
  name: 'Marta Ilves',
  givenName: 'Marta',
  familyName: 'Ilves',
  email: 'marta.ilves@northquay.example',
  phone: null,
  title: 'Quality Manager',
  company: 'Northquay Foods',
  companyId: '90410102',
  headline: 'Quality Manager at Northquay Foods',
  location: 'Tacoma, Washington, United States',
  about: 'Audits, recalls that never happen, and a well-kept freezer log.',
  since: 'Jan 2022',
  earlier: { title: 'Quality Auditor', company: 'Brackwater Dairy', years: '2017 to 2022' },
  profileId: 'ACoAAQm4rt41lv3sN0rthqu4yQu4l1tyS4mp303',
  memberId: '904101033',
  later: { title: 'Head of Quality', headline: 'Head of Quality at Northquay Foods' },
};

export const HANEUL: SamplePerson = {
  slug: 'haneul-kim-purchasing',
  name: '김하늘',
  givenName: '하늘',
  familyName: '김',
  email: 'haneul.kim@byeolbit.example',
  phone: '+82 2-555-0187',
  title: '구매팀 팀장',
  company: '별빛푸드',
  companyId: '90410205',
  headline: '별빛푸드 구매팀 팀장 | 냉동식품 원부자재 구매',
  location: '대한민국 서울',
  about: '원부자재 구매와 협력사 품질 관리를 맡고 있습니다.',
  since: '2020년 3월',
  earlier: { title: '구매 담당 대리', company: '온누리제과', years: '2015년~2020년' },
  profileId: 'ACoAAQh4n3ulK1mBy30lb1tF00dS4mpl3PrF304',
  memberId: '904102052',
  later: { title: '구매본부장', headline: '별빛푸드 구매본부장 | 냉동식품 원부자재 구매' },
};

export const YIZHOU: SamplePerson = {
  slug: 'yizhou-shen',
  name: '沈亦舟',
  givenName: '亦舟',
  familyName: '沈',
  email: 'yizhou.shen@qinglan.example',
  phone: '+86 21 5550 0163',
  title: '采购经理',
  company: '青岚食品',
  companyId: '90410309',
  headline: '青岚食品采购经理｜包材与冷链供应商管理',
  location: '中国 上海',
  about: '负责包材采购与供应商审核，关注批次追溯。',
  since: '2019年7月',
  earlier: { title: '采购专员', company: '远帆糖业', years: '2014年至2019年' },
  profileId: 'ACoAAQy1zh0uSh3nQ1ngl4nF00dsS4mpl3Pr305',
  memberId: '904103097',
  later: { title: '采购总监', headline: '青岚食品采购总监｜包材与冷链供应商管理' },
};

/** Shown on the form that a visitor sees who is not signed in. */
export const PETRA: SamplePerson = {
  slug: 'petra-brandvold',
  name: 'Petra Brandvold',
  givenName: 'Petra',
  familyName: 'Brandvold',
  email: 'petra.brandvold@saltmarsh.example',
  phone: null,
  title: 'Plant Manager',
  company: 'Saltmarsh Bakery',
  companyId: '90410411',
  headline: 'Plant Manager at Saltmarsh Bakery',
  location: 'Bergen, Vestland, Norway',
  about: 'Two ovens, ninety people, and one very old recipe.',
  since: 'Aug 2018',
  earlier: { title: 'Shift Lead', company: 'Fjellrug Mill', years: '2011 to 2018' },
  profileId: 'ACoAAQp3tr4Br4ndv0ldS4ltm4rshB4k3ryS306',
  memberId: '904104116',
};

/** The profile of a person as it reads now, or three months later. */
export function atTime(person: SamplePerson, later: boolean): SamplePerson {
  return later && person.later ? { ...person, ...person.later } : person;
}
