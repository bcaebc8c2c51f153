import { describe, expect, it } from 'vitest';
import { readHtml } from './page-cases';

const ADDRESS = 'https://pt.linkedin.com/in/rute-leal';

interface Page {
  person?: Record<string, unknown> | null;
  title?: string;
  given?: string;
  family?: string;
  address?: string;
  heading?: string;
  beside?: string;
  line?: string;
  card?: string;
}

function read(page: Page = {}) {
  const {
    person = {},
    title = 'Rute Leal - Casa Leal',
    given = 'Rute',
    family = 'Leal',
    address = ADDRESS,
    heading = '<h1 class="a b c">Rute Leal</h1>',
    beside = '',
    line = '',
    card = '',
  } = page;
  const graph = person && { '@type': 'Person', name: 'Rute Leal', url: ADDRESS, ...person };
  const capture = readHtml(
    `<meta name="pageKey" content="public_profile_v3_desktop"><meta property="og:url" content="${address}"><meta property="og:title" content="${title} | LinkedIn"><meta property="profile:first_name" content="${given}"><meta property="profile:last_name" content="${family}"><script type="application/ld+json">${JSON.stringify({ '@graph': [graph] })}</script><main><div>${heading}${beside}<h3 class="top-card-layout__first-subline">${line}</h3></div><div data-section="currentPositionsDetails">${card}</div></main>`,
    ADDRESS,
  );
  const { emails: _emails, phones: _phones, ...fields } = capture.people[0] ?? { emails: [], phones: [] };
  const values = Object.fromEntries(
    Object.entries(fields).map(([field, one]) => [field, (one as { value: string }).value]),
  );
  return { values, unread: capture.unread, silence: capture.silence };
}

const NAME = {
  name: 'Rute Leal',
  givenName: 'Rute',
  familyName: 'Leal',
  profileUrl: 'https://www.linkedin.com/in/rute-leal/',
};

describe('the name on a public profile', () => {
  it('is what graph, head and heading agree on', () => {
    expect(read()).toEqual({ values: NAME, unread: [], silence: undefined });
  });

  it('is not asked of a heading alone', () => {
    expect(read({ heading: '<h1>Faro Leal</h1>' }).values).toEqual(NAME);
    expect(read({ heading: '' }).values).toEqual(NAME);
  });

  it('is none where head and graph tell different people', () => {
    const { values, unread, silence } = read({ given: 'Rita', heading: '' });
    expect({ values, unread, silence }).toEqual({
      values: {},
      unread: [{ part: 'name', reason: 'disagree' }],
      silence: 'page_changed',
    });
  });

  it('keeps the order that the page shows', () => {
    const { values } = read({
      person: { name: '한서율' },
      given: '서율',
      family: '한',
      title: '한서율',
      heading: '<h1>한서율</h1>',
    });
    expect(values).toMatchObject({ name: '한서율', givenName: '서율', familyName: '한' });
  });

  it('may hold what separates the title', () => {
    const title = 'Rute Leal - Costa - Casa Leal';
    const { values } = read({
      person: { name: 'Rute Leal - Costa' },
      family: 'Leal - Costa',
      title,
      heading: '',
    });
    expect(values.name).toBe('Rute Leal - Costa');
  });

  it('is another page’s where an address on it names another person', () => {
    expect(read({ address: 'https://pt.linkedin.com/in/rute-leal-2' })).toMatchObject({
      values: {},
      silence: 'page_not_ready',
    });
  });
});

describe('work on a public profile', () => {
  const two = { worksFor: [{ name: 'Vinhas do Cabo' }, { name: 'Casa Leal' }] };

  it.each([
    [
      'the only employer that is shown',
      { person: { worksFor: [{ name: 'Casa Leal' }, { name: '*** **' }] } },
    ],
    ['the one of two that the title names', { person: two }],
    ['the one that the card names', { person: two, title: 'Rute Leal', card: '<a>Casa Leal</a>' }],
  ])('is %s', (_what, page) => {
    expect(read(page).values).toEqual({ ...NAME, company: 'Casa Leal' });
  });

  it.each([
    ['of two employers none is named', { person: two, title: 'Rute Leal' }],
    ['the card holds words of somebody else', { card: '<a>Casa Leal</a><b>Save</b>' }],
    ['only the title says something', {}],
  ])('is none where %s', (_what, page) => {
    expect(read(page)).toMatchObject({ values: NAME, unread: [] });
    expect(read(page).values.company).toBeUndefined();
  });

  it('is none where card and graph disagree', () => {
    const { values, unread } = read({ person: { worksFor: [{ name: 'Casa Leal' }] }, card: '<a>Vinhas</a>' });
    expect(values).toEqual(NAME);
    expect(unread).toEqual([{ part: 'company', reason: 'disagree' }]);
  });

  it('has a title where one stands for one employer', () => {
    const job = { worksFor: [{ name: 'Casa Leal' }], jobTitle: ['Compradora'] };
    expect(read({ person: job }).values.title).toBe('Compradora');
    expect(read({ person: { ...job, jobTitle: ['Compradora', 'Sócia'] } }).values.title).toBeUndefined();
    expect(read({ person: { ...job, jobTitle: ['*** **'] } }).values.title).toBeUndefined();
    expect(read({ person: { ...two, jobTitle: ['Compradora'] } }).values.title).toBeUndefined();
  });
});

describe('headline and place on a public profile', () => {
  it.each([
    [
      'the only other heading in the style of the name',
      '<h2 class="x b c">Compro rolhas</h2>',
      'Compro rolhas',
    ],
    ['by its class', '<h2>X</h2><p class="top-card-layout__headline">Compro rolhas</p>', 'Compro rolhas'],
    ['none of two', '<h2 class="x b c">Compro rolhas</h2><h2 class="b c">Rute compra</h2>', undefined],
    ['not a copy of the name for somebody else', '<h2 class="a b c">Belmiro Tavares</h2>', undefined],
    ['not a heading of another style', '<h2 class="x">Crater</h2>', undefined],
    ['not a heading inside a card', '<div><h2 class="x b c">Belmiro</h2></div>', undefined],
    ['not asterisks', '<h2 class="x b c">***** ** ****</h2>', undefined],
  ])('the headline is %s', (_what, beside, headline) => {
    expect(read({ beside }).values.headline).toBe(headline);
  });

  it.each([
    ['before the counts', '<span>Évora</span><span>500+ conexões</span>', 'Évora'],
    [
      'after them, with a button',
      '<span>984 seguidores</span><button>Contacto</button><i>Évora</i>',
      'Évora',
    ],
    ['not without it', '<span>500+ conexões</span><button>Contacto</button>', undefined],
    ['not among two', '<span>Évora</span><span>Guardar</span>', undefined],
  ])('the place is read %s', (_what, line, location) => {
    expect(read({ line }).values.location).toBe(location);
  });

  it('the place is none where the graph has another', () => {
    const { values, unread } = read({
      person: { address: { addressLocality: 'Beja' } },
      line: '<i>Évora</i>',
    });
    expect(values).toEqual(NAME);
    expect(unread).toEqual([{ part: 'location', reason: 'disagree' }]);
  });
});
