// @vitest-environment node
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { GMAIL } from '../../lib/pages/gmail/selectors';
import { LINKEDIN } from '../../lib/pages/linkedin/selectors';
import { pageShape } from '../../lib/pages/shape/page-shape';

const ADDRESS =
  'https://www.linkedin.com/in/odile-brankovic-4821/overlay/contact-info/?miniProfileUrn=urn%3Ali%3A77';
const capture = {
  page: 'linkedin-profile' as const,
  silence: 'page_changed' as const,
  unread: [{ part: 'name', reason: 'missing' as const }],
};

const selectors = {
  profileScreen: '[data-sdui-screen$="profile.Profile"]',
  oldHeading: 'h1.no-longer-there',
};

function shapeOf(html: string): string {
  const root = new JSDOM(html, { url: ADDRESS }).window.document;
  return pageShape(root, { address: ADDRESS, capture, selectors, version: '1.2.3' });
}

const PAGE = `<!doctype html><html lang="de"><head><title>(3) Odile Brankovic | LinkedIn</title>
  <script type="application/ld+json">{"name":"Odile Brankovic"}</script></head>
  <body><main role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
    <section componentkey="com.linkedin.sdui.profile.card.refACoAAB7d92Qx8r41mZk0Topcard" class="_a81b _77cf artdeco-card">
      <a href="${ADDRESS}"><h1 class="_90aa">Odile Brankovic</h1></a>
      <p class="_5c1d">· 2nd</p><p class="_5c1d">Einkauf bei Ferrotal</p><p class="_5c1d">·</p>
      <img alt="Odile Brankovic" src="https://media.example/odile.jpg">
      <div style="display: none"><b>Odile</b></div>
    </section>
    <ul>${'<li class="pvs-list__item"><span email="a@ferrotal.example" name="Mark Page">Zeile</span></li>'.repeat(24)}</ul>
  </main></body></html>`;

describe('the shape of a page', () => {
  const shape = shapeOf(PAGE);

  it('tells what a new selector is written from', () => {
    expect(shape).toContain('[data-sdui-screen=com.linkedin.sdui.flagshipnav.profile.Profile]');
    expect(shape).toMatch(/componentkey=com\.linkedin\.sdui\.profile\.card\.‹\d+›Topcard/);
    expect(shape).toContain(
      'a[href=https://www.linkedin.com/in/‹slug›/overlay/contact-info/?miniProfileUrn=‹›]',
    );
    expect(shape).toMatch(/section\.artdeco-card\.~\d+/);
    expect(shape).toContain('img[alt=«latin 15»]');
    expect(shape).toContain('(hidden) ‹1 elements›');
    expect(shape).toContain('‹data 26›');
    expect(shape).toMatch(/li\.pvs-list__item[^\n]*\n[\s\S]*… × 22 more like it/);
  });

  it('says of what it is the shape: kind, parts not read, front end, version, selectors that match', () => {
    expect(shape).toMatch(/^Doorstep 1\.2\.3/);
    expect(shape).toContain('linkedin-profile, page_changed');
    expect(shape).toContain('name (missing)');
    expect(shape).toContain('server-driven');
    expect(shape).toMatch(/\n {3}1 {2}profileScreen\n/);
    expect(shape).toMatch(/\n {3}0 {2}oldHeading\n/);
    expect(shape).toMatch(/main\S* ←profileScreen/);
  });

  it('lets the same text be followed from the title into a heading, and gives lines of one look one number', () => {
    const number = /title: \(«digits 1»\)?.*«latin 15»=(\d+) \| /.exec(shape)?.[1];
    expect(number).toBeDefined();
    expect(shape).toMatch(new RegExp(`h1\\S* [^\\n]*«latin 15»=${number}\\n`));
    const lines = [...shape.matchAll(/^ *p\.(~\d+) «(?:latin|·)/gm)].map(([, look]) => look);
    expect(lines).toHaveLength(3);
    expect(new Set(lines).size).toBe(1);
    expect(shape).toContain('«·»');
  });

  it('leaves our own elements out', () => {
    expect(shapeOf('<body><doorstep-launcher></doorstep-launcher><p>x</p></body>')).not.toContain(
      'launcher>',
    );
    expect(shapeOf('<body><doorstep-launcher></doorstep-launcher><p>x</p></body>')).not.toMatch(
      /^ *doorstep-/m,
    );
  });

  it('stays short however long the page is', () => {
    const sections = Array.from(
      { length: 900 },
      (_, i) => `<div class="row${i}"><b class="x${i}">a b</b><i data-a${'b'.repeat(i % 9)}="">c</i></div>`,
    );
    const long = shapeOf(`<body><main>${sections.join('')}</main></body>`);
    expect(long.length).toBeLessThan(31_000);
    expect(long).toMatch(/… \d+ lines more$/);
  });
});

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: min, maxLength: max });
const word = letters(5, 9).map((one) => one.charAt(0).toUpperCase() + one.slice(1));
const secret = fc.oneof(
  fc.tuple(word, word).map((words) => words.join(' ')),
  fc.tuple(letters(5, 8), letters(5, 8)).map(([a, b]) => `${a}.${b}@${b}.example`),
  fc.tuple(letters(5, 8), letters(5, 8), fc.nat(999_999)).map(([a, b, n]) => `${a}-${b}-${n + 1_000}`),
  fc.bigInt(10_000_000n, 9_999_999_999n).map(String),
  fc.tuple(letters(10, 20), fc.nat(9)).map(([a, n]) => `ACoAA${n}${a.toUpperCase()}x${a}`),
  fc.string({ unit: fc.constantFrom(...'가나다라마바사아자차카타파하'), minLength: 3, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom(...'абвгдежзик'), minLength: 5, maxLength: 8 }),
);

/** Where a page can keep something: each writes a secret into an element. */
const PLACES: ((element: Element, told: string) => void)[] = [
  (element, told) => element.append(told),
  (element, told) => element.prepend(element.ownerDocument.createComment(told)),
  (element, told) => element.setAttribute('class', `${element.getAttribute('class') ?? ''} ${told}`),
  (element, told) => element.setAttribute('class', `card--${told.replaceAll(' ', '-')} item`),
  (element, told) => element.setAttribute('id', told),
  (element, told) => element.setAttribute('id', `profile-${told}`),
  (element, told) => element.setAttribute('href', `/in/${told}/`),
  (element, told) => element.setAttribute('href', `https://${told}.example/a?${told}=${told}#search/${told}`),
  (element, told) => element.setAttribute('href', `mailto:${told}`),
  (element, told) => element.setAttribute('componentkey', `com.linkedin.sdui.profile.card.ref${told}Topcard`),
  (element, told) => element.setAttribute('style', `background: url(${told})`),
  ...[
    ...['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'value', 'content', 'name', 'role'],
    ...[
      'email',
      'jid',
      'src',
      'data-name',
      'data-id',
      'data-view-name',
      'data-tooltip',
      'data-member-id',
      'lang',
    ],
    ...['data-hovercard-id', 'data-test-id', 'data-urn', 'type', 'for', 'datetime', 'itemprop', 'onclick'],
  ].map((name) => (element: Element, told: string) => element.setAttribute(name, told)),
];

describe('nothing of what a page says', () => {
  it('is in its shape: fifty secrets in any place, and none survives', () => {
    const plan = fc.array(fc.record({ told: secret, place: fc.nat(PLACES.length - 1), at: fc.nat(1_000) }), {
      minLength: 50,
      maxLength: 50,
    });
    fc.assert(
      fc.property(plan, fc.boolean(), (secrets, mail) => {
        const root = new JSDOM(PAGE, { url: ADDRESS }).window.document;
        const elements = [...root.querySelectorAll('*')];
        for (const { told, place, at } of secrets) {
          const element = elements[at % elements.length];
          if (element) PLACES[place]?.(element, told);
        }
        const shape = pageShape(root, {
          address: `${ADDRESS}&${secrets[0]?.told}#${secrets[1]?.told}`,
          capture,
          selectors: mail ? GMAIL : LINKEDIN,
          version: '1.2.3',
        });
        for (const { told } of secrets) {
          expect(shape).not.toContain(told);
          for (const part of told.split(/[\s.@-]/).filter((one) => one.length >= 5))
            expect(shape).not.toContain(part);
        }
        for (const known of [
          'Odile',
          'Brankovic',
          'brankovic',
          'Ferrotal',
          'ferrotal',
          'Mark Page',
          'Einkauf',
          '4821',
        ]) {
          expect(shape).not.toContain(known);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
