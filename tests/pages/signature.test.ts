import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSignature } from '../../lib/pages/gmail/signature/signature';
import { signatureOf } from '../../lib/pages/gmail/signature/signature-history';
import { phonesIn } from '../../lib/pages/gmail/signature/signature-phones';

describe('phone numbers of a signature', () => {
  it('keeps phone and mobile as written, in order', () => {
    expect(phonesIn(['T +1 (555) 010-2277 | M +1 555 010 2290'])).toEqual([
      '+1 (555) 010-2277',
      '+1 555 010 2290',
    ]);
    expect(phonesIn(['T. 051-555-0142 / M. 010-5550-0173'])).toEqual(['051-555-0142', '010-5550-0173']);
    expect(phonesIn(['电话：021-5550-0199', '手机:13555500142'])).toEqual(['021-5550-0199', '13555500142']);
    expect(phonesIn(['+49 30 5550 123'])).toEqual(['+49 30 5550 123']);
  });

  it('keeps the extension, full-width digits, and reads labels of every kind', () => {
    expect(phonesIn(['Tel. 02-555-0142 (내선 12)', '电话 021-5550-0199 转 8', 'P 555-014-2277 x12'])).toEqual(
      ['02-555-0142 (내선 12)', '021-5550-0199 转 8', '555-014-2277 x12'],
    );
    expect(phonesIn(['Ｔ：０２－２５５５－０１９９'])).toEqual(['０２－２５５５－０１９９']);
    expect(phonesIn(['H.P 010-5550-0173 Fax 02-555-0143', '(M) 010 5550 0174'])).toEqual([
      '010-5550-0173',
      '010 5550 0174',
    ]);
    expect(phonesIn(['Fax', '02-555-0143', 'Mobile', '010-5550-0173'])).toEqual(['010-5550-0173']);
    expect(phonesIn(['T. 02-555-0142, 02-555-0144 / F. 02-555-0143, 02-555-0145'])).toEqual([
      '02-555-0142',
      '02-555-0144',
    ]);
    expect(phonesIn(['Alder Foods | 02-555-0142 | Seoul 04524'])).toEqual(['02-555-0142']);
  });

  it.each([
    ['T/F 02-555-0142'],
    ['T 030/5550123'],
    ['대표전화 1588-0190'],
    ['계좌 110-123-456789'],
    ['09.00 - 18.00'],
    ['12-05-2026'],
    ['Assistant: Bo Lind +1 555 014 2277'],
    ['统一社会信用代码 913101155500142778'],
    ['F +44 20 5555 0134'],
    ['Fax: 051-555-0191'],
    ['传真：021-5550-0198'],
    ['사업자등록번호 123-45-67890'],
    ['VAT 123-45-67890'],
    ['123-45-67890'],
    ['Est. 1994 - 2026'],
    ['48127 Busan'],
    ['https://cedarmoor.example/0123456789'],
  ])('%s is none', (line) => {
    expect(phonesIn([line])).toEqual([]);
  });
});

const body = (html: string) =>
  new JSDOM(`<div class="a3s">${html}</div>`).window.document.querySelector('div') as Element;

describe('signatures', () => {
  const marked = (...lines: string[]) => `<div data-smartmail="gmail_signature">${lines.join('<br>')}</div>`;
  const read = (html: string) =>
    readSignature(body(html), 'Tessa Arkwright', 'tessa.arkwright@cedarmoor.example');

  it('tells a title next to the name, where it reads like one', () => {
    expect(read(marked('Tessa Arkwright', 'Purchasing Manager', 'Cedarmoor'))).toMatchObject({
      title: 'Purchasing Manager',
      company: 'Cedarmoor',
    });
    expect(read(marked('Tessa Arkwright', 'Cold chain, done right', 'Cedarmoor'))?.title).toBeUndefined();
    expect(
      read(marked('Tessa Arkwright', 'Second floor', 'Purchasing Manager', 'Cedarmoor'))?.title,
    ).toBeUndefined();
  });

  it('tells a company only by its legal form or by the domain of the person', () => {
    expect(read(marked('Tessa Arkwright', 'Buyer', 'Something Else'))?.company).toBeUndefined();
    expect(read(marked('Tessa Arkwright', 'Buyer', 'Something Else GmbH'))?.company).toBe(
      'Something Else GmbH',
    );
  });

  it('takes no line for a company that also holds a title', () => {
    expect(read(marked('Tessa Arkwright', '구매팀 팀장주식회사 별빛'))).toBeNull();
    expect(read(marked('Tessa Arkwright', 'Managing Director Something Ltd'))).toBeNull();
    expect(read(marked('Tessa Arkwright', 'Director | Cedarmoor Ltd'))).toMatchObject({
      company: 'Cedarmoor Ltd',
    });
  });

  it('says nothing of a bare list, of two marked blocks, of a quotation or under another name', () => {
    const good = marked('Tessa Arkwright', 'Buyer', 'Cedarmoor');
    expect(read('Tessa Arkwright<br>Buyer<br>Something Else')).toBeNull();
    expect(read(good + marked('Tessa Arkwright', 'Director', 'Cedarmoor'))).toBeNull();
    expect(read(good + good)).toMatchObject({ title: 'Buyer' });
    expect(read(`<blockquote>${good}</blockquote>`)).toBeNull();
    expect(read(marked('Bo Lind', 'Buyer', 'Cedarmoor'))).toBeNull();
  });

  it('needs a sign besides the name where nothing marks it', () => {
    expect(read('Tessa Arkwright<br>Buyer<br>Somewhere')).toBeNull();
    expect(read('Kind regards,<br>Tessa Arkwright<br>Buyer<br>Somewhere')).toMatchObject({ title: 'Buyer' });
  });

  it('counts links as the person’s own where they say where they lead, or lead to one profile', () => {
    const links = (...lines: string[]) =>
      read(marked('Tessa Arkwright', 'Buyer', 'Cedarmoor', ...lines))?.links;
    expect(links('<a href="https://www.cedarmoor.example/uk?utm=1">cedarmoor.example/uk</a>')).toEqual([
      'https://www.cedarmoor.example/uk',
    ]);
    expect(links('<a href="https://track.example/?u=cedarmoor">www.cedarmoor.example</a>')).toEqual([]);
    expect(links('<a href="https://www.alder.example/">www.alder.example</a>')).toEqual([]);
    expect(links('<a href="javascript:alert(1)">cedarmoor.example</a>')).toEqual([]);
    expect(
      links(
        '<a href="https://www.linkedin.com/in/a-b">me</a> <a href="https://www.linkedin.com/in/c-d">her</a>',
      ),
    ).toEqual([]);
  });
});

describe('the signatures of one person in several messages', () => {
  const over = (...htmls: string[]) => {
    const unread: { part: string; reason: 'missing' | 'disagree' }[] = [];
    const bodies = htmls.map((html) => body(`Regards,<br>${html}`));
    return {
      found: signatureOf(bodies, 'Tessa Arkwright', 'tessa.arkwright@cedarmoor.example', unread),
      unread,
    };
  };
  const OLD = 'Tessa Arkwright<br>Buyer<br>Cedarmoor<br>+44 20 5555 0133';

  it('takes the newest that is complete', () => {
    const { found, unread } = over('Tessa Arkwright<br>Head of Purchasing<br>Cedarmoor', OLD);
    expect(found).toMatchObject({ title: 'Head of Purchasing', company: 'Cedarmoor', phones: [] });
    expect(unread).toEqual([]);
  });

  it('adds what an older one says besides, and looks past messages without one', () => {
    expect(over('Fine.', 'Tessa Arkwright<br>Cedarmoor', OLD).found).toMatchObject({ title: 'Buyer' });
  });

  it('says neither title nor company where an incomplete one disagrees with an older', () => {
    const { found, unread } = over('Tessa Arkwright<br>Head of Purchasing', OLD);
    expect(found).toEqual({ phones: [], links: [] });
    expect(unread).toEqual([{ part: 'title', reason: 'disagree' }]);
  });
});

describe('hostile bodies', () => {
  const took = (html: () => Element) => {
    const one = html();
    const start = performance.now();
    const found = readSignature(one, 'Tessa Arkwright', 'tessa.arkwright@cedarmoor.example');
    return { found, ms: performance.now() - start };
  };
  const SIGNED = 'Regards,<br>Tessa Arkwright<br>Buyer<br>Cedarmoor';

  it.each([
    ['thousands of lines', () => body('x<br>'.repeat(5_000) + SIGNED)],
    ['a megabyte in one line', () => body(`${'x '.repeat(500_000)}<br>${SIGNED}`)],
    ['a long quotation', () => body(`${SIGNED}<blockquote>${'<p>x</p>'.repeat(4_000)}</blockquote>`)],
    ['lines of numbers', () => body(`${SIGNED}<br>${`+44 20 5555 0133 ${'9 '.repeat(200)}<br>`.repeat(20)}`)],
  ])('%s: are read in bounded time', (_, html) => {
    const { found, ms } = took(html);
    expect(found).toMatchObject({ title: 'Buyer', company: 'Cedarmoor' });
    expect(ms).toBeLessThan(5_000);
  });

  it('nested deep are read, of too many nodes say nothing', () => {
    const deep = () => {
      const root = body('');
      let at = root;
      for (let i = 0; i < 1_000; i += 1) at = at.appendChild(root.ownerDocument.createElement('div'));
      at.innerHTML = SIGNED;
      return root;
    };
    expect(took(deep).found).toMatchObject({ title: 'Buyer' });
    expect(took(() => body('<i>x</i><b>y</b>'.repeat(6_000) + SIGNED)).found).toBeNull();
  });
});
