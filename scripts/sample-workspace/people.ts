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
  /** As the signature of a mail writes it. */
  legalName: string;
  companyId: string;
  school: string;
  headline: string;
  location: string;
  about: string;
  /** Range and length, as the network site writes them in an English interface. */
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
  legalName: 'Quillmark',
  companyId: '90410021',
  school: 'Fernhollow College',
  headline: 'Account Manager at Quillmark: lot tracing for food makers',
  location: 'Portland, Oregon, United States',
  about: 'I help food makers find a lot in minutes instead of days.',
  since: 'Mar 2024 - Present · 2 yrs 9 mos',
  earlier: { title: 'Sales Associate', company: 'Tarnbrook Labels', years: '2020 - 2024 · 4 yrs' },
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
  legalName: 'Northquay Foods',
  companyId: '90410102',
  school: 'Elmhaven University',
  headline: 'Head of Purchasing at Northquay Foods | Cold chain, packaging, people',
  location: 'Seattle, Washington, United States',
  about: 'Twelve years of buying for a frozen-food maker. I like suppliers who know their own numbers.',
  since: 'May 2021 - Present · 5 yrs 7 mos',
  earlier: { title: 'Senior Buyer', company: 'Harrowgate Mills', years: '2014 - 2021 · 7 yrs' },
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
  legalName: 'Northquay Foods',
  companyId: '90410102',
  school: 'Tallwater Institute',
  headline: 'Quality Manager at Northquay Foods',
  location: 'Tacoma, Washington, United States',
  about: 'Audits, recalls that never happen, and a well-kept freezer log.',
  since: 'Jan 2022 - Present · 4 yrs 11 mos',
  earlier: { title: 'Quality Auditor', company: 'Brackwater Dairy', years: '2017 - 2022 · 5 yrs' },
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
  legalName: '(주)별빛푸드',
  companyId: '90410205',
  school: '은가람대학교',
  headline: '별빛푸드 구매팀 팀장 | 냉동식품 원부자재 구매',
  location: 'Seoul, South Korea',
  about: '원부자재 구매와 협력사 품질 관리를 맡고 있습니다.',
  since: 'Mar 2020 - Present · 6 yrs 9 mos',
  earlier: { title: '구매 담당 대리', company: '온누리제과', years: '2015 - 2020 · 5 yrs' },
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
  legalName: '青岚食品有限公司',
  companyId: '90410309',
  school: '临澜大学',
  headline: '青岚食品采购经理｜包材与冷链供应商管理',
  location: 'Shanghai, China',
  about: '负责包材采购与供应商审核，关注批次追溯。',
  since: 'Jul 2019 - Present · 7 yrs 5 mos',
  earlier: { title: '采购专员', company: '远帆糖业', years: '2014 - 2019 · 5 yrs' },
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
  legalName: 'Saltmarsh Bakery',
  companyId: '90410411',
  school: 'Vestvik University',
  headline: 'Plant Manager at Saltmarsh Bakery',
  location: 'Bergen, Vestland, Norway',
  about: 'Two ovens, ninety people, and one very old recipe.',
  since: 'Aug 2018 - Present · 8 yrs 4 mos',
  earlier: { title: 'Shift Lead', company: 'Fjellrug Mill', years: '2011 - 2018 · 7 yrs' },
  profileId: 'ACoAAQp3tr4Br4ndv0ldS4ltm4rshB4k3ryS306',
  memberId: '904104116',
};

/** The profile of a person as it reads now, or three months later. */
export function atTime(person: SamplePerson, later: boolean): SamplePerson {
  return later && person.later ? { ...person, ...person.later } : person;
}
