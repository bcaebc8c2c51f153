import type { FlatReading } from '../flat-reading';
import type { Random } from './random';

const PEOPLE = [
  {
    given: 'Wilhelmina',
    family: 'Oakhurst',
    company: 'Copper Lantern Supply',
    place: 'Ghent, Flemish Region, Belgium',
  },
  { given: 'Bartolomé', family: 'Quispe Arce', company: 'Puquio Textiles', place: 'Cusco, Perú' },
  { given: '민서', family: '구', company: '새솔물산', place: '대한민국 대구' },
];

/** Someone else, in the words of the cases. */
export interface OtherPerson extends FlatReading {
  name: string;
  headline: string;
  location: string;
  profileUrl: string;
}

export function otherPerson(random: Random): OtherPerson {
  const { given, family, company, place } = random.pick(PEOPLE);
  const number = random.between(1_000_000, 2_000_000_000);
  const token = memberToken(number, random);
  const slug = `${random.word(7)}-${random.word(9)}-${random.between(100, 9_999)}`;
  const title = random.pick(['Regional Sales Planner', 'Warehouse Auditor', '자재팀 과장']);
  const domain = `${random.word(9)}.example`;
  return {
    name: `${given} ${family}`,
    givenName: given,
    familyName: family,
    headline: `${title} | ${company} | ${random.word(6)}`,
    currentTitle: title,
    currentCompany: company,
    location: place,
    profileUrl: `https://www.linkedin.com/in/${slug}/`,
    memberUrn: `urn:li:fsd_profile:${token}`,
    memberId: `urn:li:member:${number}`,
    emails: [`${random.word(6)}@${domain}`],
    phones: [`+1 555 ${random.between(100, 999)} ${random.between(1_000, 9_999)}`],
    companyDomain: domain,
    salesLeadToken: token,
    subject: `Samples of ${random.word(8)}`,
    slug,
    companyUrl: `https://www.linkedin.com/company/${slug}/`,
    industry: 'Beekeeping Supplies',
    size: '11-50 employees',
    tagline: `Honest ${random.word(6)} since 1987`,
    connectedOn: 'March 3, 2021',
  };
}

/** Bytes 5 to 8 of a member token are the member's number. */
function memberToken(number: number, random: Random): string {
  const bytes = [0, 42, 0, 0, number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
  while (bytes.length < 29) bytes.push(random.between(0, 255));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Text → text: whatever tells of one person, told of the other. */
export function exchange(from: FlatReading, to: FlatReading): [string, string][] {
  const pairs = new Map<string, string>();
  const put = (one: unknown, other: unknown) => {
    if (typeof one === 'string' && one.length > 1 && typeof other === 'string') pairs.set(one, other);
  };
  for (const [field, value] of Object.entries(from)) {
    if (Array.isArray(value)) put(value[0], (to[field] as unknown[] | undefined)?.[0]);
    else put(tail(value), tail(to[field]));
  }
  // A part of a longer text must not be exchanged before that.
  return [...pairs].toSorted(([one], [other]) => other.length - one.length);
}

/** Addresses and URNs are written in many ways; what identifies is their last part. */
function tail(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.startsWith('https://'))
    return decodeURIComponent(value.replace(/\/$/, '').split('/').at(-1) ?? '');
  return value.startsWith('urn:') ? value.split(':').at(-1) : value;
}

/** Exchanges in all texts and attributes below an element. */
export function exchangeIn(element: Element, pairs: readonly [string, string][]): void {
  const exchanged = (text: string) => {
    let out = text;
    // Through a mark, so that what was put in is not exchanged again.
    pairs.forEach(([from], at) => (out = out.replaceAll(from, `\u0001${at}\u0002`)));
    return out.replace(/\u0001(\d+)\u0002/g, (_, at: string) => pairs[Number(at)]?.[1] ?? '');
  };
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const attribute of one.attributes) {
      const made = exchanged(attribute.value);
      if (made !== attribute.value) attribute.value = made;
    }
    for (const node of one.childNodes) {
      if (node.nodeType === 3 && node.nodeValue) node.nodeValue = exchanged(node.nodeValue);
    }
  }
}
