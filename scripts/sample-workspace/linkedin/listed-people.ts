/** Invented people who stand in lists. Any likeness to a living person is chance. */
import { DANA, HANEUL, MARTA, RUTH, YIZHOU, type SamplePerson } from '../people.ts';

export interface ListedPerson {
  slug: string;
  name: string;
  headline: string;
  location: string;
  title: string;
  company: string;
  /** As LinkedIn's member tokens are. */
  profileId: string;
  degree: '1st' | '2nd' | '3rd+';
  /** Since when they are connected to the rep. */
  connected?: string;
}

const known = (
  { slug, name, headline, location, title, company, profileId }: SamplePerson,
  more: Pick<ListedPerson, 'degree' | 'connected'>,
): ListedPerson => ({ slug, name, headline, location, title, company, profileId, ...more });

const RUTH_LISTED: ListedPerson = {
  slug: 'ruth-anselm',
  name: RUTH.name,
  headline: 'Plant Director at Northquay Foods',
  title: 'Plant Director',
  company: 'Northquay Foods',
  location: 'Seattle, Washington, United States',
  profileId: 'ACoAAQru7h4ns3lmN0rthqu4yPl4ntS4mpl3307',
  degree: '2nd',
};

/** What a search for people in the cold chain finds, top to bottom. */
export const FOUND: ListedPerson[] = [
  known(DANA, { degree: '2nd' }),
  RUTH_LISTED,
  known(MARTA, { degree: '1st' }),
  {
    slug: 'corwin-teshbrook',
    name: 'Corwin Teshbrook',
    headline: 'Cold Store Supervisor | Nights, mostly | Forklift trainer',
    title: 'Cold Store Supervisor',
    company: 'Fernhollow Cold Stores',
    location: 'Tacoma, Washington, United States',
    profileId: 'ACoAAQc0rw1nT3shbr00kC0ldSt0r3S4mpl3308',
    degree: '3rd+',
  },
  {
    slug: 'odalys-brennick',
    name: 'Odalys Brennick',
    headline: 'Buyer @ Harrowgate Mills: packaging, pallets, patience',
    title: 'Buyer',
    company: 'Harrowgate Mills',
    location: 'Boise, Idaho, United States',
    profileId: 'ACoAAQ0d4lysBr3nn1ckH4rr0wg4t3S4mpl3309',
    degree: '2nd',
  },
  known(HANEUL, { degree: '2nd' }),
  {
    slug: 'imke-vandersloot-maes',
    name: 'Imke Vandersloot-Maes',
    headline: 'Supply Chain Lead at Brackwater Dairy',
    title: 'Supply Chain Lead',
    company: 'Brackwater Dairy',
    location: 'Ghent, Flanders, Belgium',
    profileId: 'ACoAAQ1mk3V4nd3rsl00tBr4ckw4t3rS4mpl310',
    degree: '3rd+',
  },
  known(YIZHOU, { degree: '2nd' }),
];

/** The rep's own connections, the newest first. */
export const CONNECTIONS: ListedPerson[] = [
  known(MARTA, { degree: '1st', connected: 'November 3, 2026' }),
  {
    slug: 'ansgar-holmqvist-brae',
    name: 'Ansgar Holmqvist-Brae',
    headline: 'Maintenance Planner at Saltmarsh Bakery',
    title: 'Maintenance Planner',
    company: 'Saltmarsh Bakery',
    location: 'Bergen, Vestland, Norway',
    profileId: 'ACoAAQ4nsg4rH0lmqv1stS4ltm4rshS4mpl3311',
    degree: '1st',
    connected: 'October 19, 2026',
  },
  {
    slug: 'seoneul-bak-quality',
    name: '박서늘',
    headline: '온누리제과 품질보증팀 과장 | HACCP',
    title: '품질보증팀 과장',
    company: '온누리제과',
    location: 'Incheon, South Korea',
    profileId: 'ACoAAQs30n3ulB4k0nnur1Qu4l1tyS4mpl33312',
    degree: '1st',
    connected: 'September 28, 2026',
  },
  {
    slug: 'yifan-gu-packaging',
    name: '顾忆帆',
    headline: '远帆糖业包材采购主管',
    title: '包材采购主管',
    company: '远帆糖业',
    location: 'Hangzhou, Zhejiang, China',
    profileId: 'ACoAAQy1f4nGuYu4nf4nP4ck4g1ngS4mpl33313',
    degree: '1st',
    connected: 'August 11, 2026',
  },
];

/** The profile of somebody who stands in a list, as far as the sample tells it. */
export function profileOf(listed: ListedPerson): SamplePerson {
  const [givenName = '', ...rest] = listed.name.split(' ');
  return {
    ...listed,
    givenName,
    familyName: rest.join(' '),
    email: `${listed.slug}@sample.example`,
    phone: null,
    legalName: listed.company,
    companyId: `904200${String(listed.slug.length).padStart(2, '0')}`,
    school: 'Elmhaven University',
    about: listed.headline,
    since: 'Jan 2022 - Present · 4 yrs 11 mos',
    earlier: { title: 'Trainee', company: 'Tarnbrook Labels', years: '2018 - 2022 · 4 yrs' },
    memberId: `90430${String(listed.slug.length).padStart(4, '0')}`,
  };
}
