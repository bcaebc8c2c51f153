import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedPerson } from '../../lib/people/capture';
import { readPage } from '../../lib/pages/registry';
import { documentAt } from './page-cases';

/** One window parses all pages: hundreds of windows would take a minute. */
const { DOMParser } = documentAt('', 'https://www.linkedin.com/').defaultView!;

/**
 * LinkedIn moves from one profile to the next without loading: address, title, top card, the sections below, the bar
 * that stays on top and the open dialog change at different moments, and the JSON of the first load never does.
 */
interface Person {
  slug: string;
  name: string;
  given: string;
  family: string;
  headline: string;
  place: string;
  company: string;
  title: string;
  number: string;
  token: string;
}

const FORMER: Person = {
  slug: 'ada-vale',
  name: 'Ada Vale',
  given: 'Ada',
  family: 'Vale',
  headline: 'Grain, mostly',
  place: 'Linz, Austria',
  company: 'Halmwerk',
  title: 'Head of Grain',
  number: '4411001',
  token: 'ACoAABaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
};
const NEXT: Person = {
  slug: 'ada-valerius',
  name: 'Ada Valerius',
  given: 'Ada',
  family: 'Valerius',
  headline: 'Ferries and fog',
  place: 'Turku, Finland',
  company: 'Sumulinja',
  title: 'Fleet Planner',
  number: '4411002',
  token: 'ACoAABbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
};

/** What changes by itself, in any order. */
const PARTS = ['address', 'title', 'card', 'sections', 'bar', 'dialog'] as const;
type Shown = Record<(typeof PARTS)[number] | 'json', Person>;

const twins = (text: string) =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
const dialogOf = (one: Person) =>
  `<div role="dialog"><a href="https://www.linkedin.com/in/${one.slug}">x</a><a href="mailto:${one.given}@${one.slug}.example">y</a></div>`;

function emberPage({ title, card, sections, bar, dialog, json }: Shown): string {
  const member = JSON.stringify({
    data: {},
    included: [
      {
        publicIdentifier: json.slug,
        firstName: json.given,
        lastName: json.family,
        headline: json.headline,
        objectUrn: `urn:li:member:${json.number}`,
        entityUrn: `urn:li:fsd_profile:${json.token}`,
      },
    ],
  });
  const button = (name: string) => `<li><button><img alt=""><div class="line">${name}</div></button></li>`;
  return `<!doctype html><html><head><title>(2) ${title.name} | LinkedIn</title></head><body>
<code>${member}</code><section class="bar"><div class="t">${bar.name}</div><div class="s">${bar.headline}</div></section>
<main><section data-member-id="${card.number}"><div class="panel"><div class="left"><div><a href="/in/${card.slug}/overlay/about-this-profile/" aria-label="${card.given}"><h1 class="big">${card.name}</h1></a></div><div class="medium">${card.headline}</div></div>
<ul>${button(card.company)}${button('Uni')}</ul>
<div class="left"><span class="small">${card.place}</span><span class="small"><a href="/in/${card.slug}/overlay/contact-info/">x</a></span></div></div></section>
<section><div id="experience"></div><ul><li><a href="https://www.linkedin.com/company/${sections.number}/"><img alt="${sections.company} logo"></a><div><div class="bold">${twins(sections.title)}</div><span class="plain">${twins(sections.company)}</span><span class="grey">${twins('2020 - Present · 6 yrs')}</span></div></li></ul></section></main>
${dialogOf(dialog)}</body></html>`;
}

function serverDrivenPage({ title, card, sections, bar, dialog }: Shown): string {
  const key = ({ token }: Person, name: string) => `com.linkedin.sdui.profile.card.ref${token}${name}`;
  return `<!doctype html><html><head><title>${title.name} | LinkedIn</title></head><body>
<div role="toolbar"><p class="t">${bar.name}</p><p class="s">${bar.headline}</p></div>
<main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><section componentkey="${key(card, 'Topcard')}">
<div><div><a href="https://www.linkedin.com/in/${card.slug}/"><h2 class="big">${card.name}</h2></a></div><p class="medium">${card.headline}</p><p class="small">${card.company} · Uni</p>
<div><p class="small">${card.place}</p><p class="small">·</p><p class="small"><a href="https://www.linkedin.com/in/${card.slug}/overlay/contact-info/">x</a></p></div></div>
<div role="button"><figure><svg id="company-accent-4"></svg></figure><p>${card.company}</p></div><div role="button"><figure><svg id="school-accent-4"></svg></figure><p>Uni</p></div></section>
<section componentkey="${key(sections, 'ExperienceTopLevelSection')}"><div componentkey="entity-collection-item-1"><div><div><p class="bold">${sections.title}</p><p class="plain">${sections.company}</p></div><p class="grey">2020 - Present · 6 yrs</p></div></div></section></div></main>
${dialogOf(dialog)}</body></html>`;
}

const tail = fc.constantFrom('', 'overlay/contact-info/', 'details/experience/');
const addressOf = (one: Person, rest: string) => `https://www.linkedin.com/in/${one.slug}/${rest}`;

/** Every value of a captured person, in one list. */
const valuesOf = (person: CapturedPerson) =>
  Object.values(person)
    .flat()
    .map((field) => (field as { value: string }).value);

const belongsTo = (one: Person) =>
  new Set([
    one.name,
    one.given,
    one.family,
    one.headline,
    one.place,
    one.company,
    one.title,
    addressOf(one, ''),
    `urn:li:fsd_profile:${one.token}`,
    `urn:li:member:${one.number}`,
    `https://www.linkedin.com/company/${one.number}/`,
    `${one.given}@${one.slug}.example`,
  ]);

describe.each([
  ['Ember', emberPage],
  ['server-driven', serverDrivenPage],
])('between two profiles of the %s front end', (_name, pageOf) => {
  const read = (shown: Shown, rest: string) => {
    const address = addressOf(shown.address, rest);
    return readPage(new DOMParser().parseFromString(pageOf(shown), 'text/html'), address, { now: 0 });
  };
  const all = (one: Person): Shown => ({
    address: one,
    title: one,
    card: one,
    sections: one,
    bar: one,
    dialog: one,
    json: FORMER,
  });

  it('nothing is ever told of anybody but the person of the address', () => {
    const order = fc.shuffledSubarray([...PARTS], { minLength: PARTS.length });
    fc.assert(
      fc.property(order, tail, fc.boolean(), (steps, rest, back) => {
        const [from, to] = back ? [NEXT, FORMER] : [FORMER, NEXT];
        const shown = all(from);
        for (const step of steps) {
          shown[step] = to;
          const own = belongsTo(shown.address);
          for (const person of read(shown, rest).people)
            expect(valuesOf(person).filter((value) => !own.has(value))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('the next person is read in full once all parts have arrived', () => {
    const { people, silence } = read(all(NEXT), 'overlay/contact-info/');
    expect(silence).toBeUndefined();
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      name: { value: NEXT.name },
      headline: { value: NEXT.headline },
      location: { value: NEXT.place },
      title: { value: NEXT.title },
      company: { value: NEXT.company },
      emails: [{ value: `${NEXT.given}@${NEXT.slug}.example` }],
    });
  });

  it.each(['address', 'card'] as const)('nobody is offered while only the %s has changed', (step) => {
    expect(read({ ...all(FORMER), [step]: NEXT }, '').people).toEqual([]);
  });
});
