import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMachineAddress, threadInAddress, isConversationAddress } from '../../lib/pages/gmail/address';
import { timeOfId } from '../../lib/pages/gmail/ids';
import { writtenAt } from '../../lib/pages/gmail/conversation/thread-time';
import { cannotMeanRep, meansRep } from '../../lib/pages/gmail/viewer';
import { documentAt, readHtml } from './page-cases';
import { readPage } from '../../lib/pages/registry';

const MAIL = 'https://mail.google.com/mail/u/0/';
const ADDRESS = `${MAIL}#inbox/FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb`;

const span = (email: string, name: string, kind: string) =>
  `<span class="${kind}" email="${email}" name="${name}" data-hovercard-id="${email}">${name}</span>`;

function message(from: { email: string; name: string }, to = '', date = 'Jan 6, 2026'): string {
  return `<div role="listitem"><div class="adn"><img jid="${from.email}"><div class="gs"><table><tr><td><h3>${span(
    from.email,
    from.name,
    'gD',
  )}</h3></td><td><span class="g3" title="${date}">x</span></td></tr><tr><td><span class="hb">${to}</span></td></tr></table><div class="a3s">Hi</div></div></div></div>`;
}

const TESSA = { email: 'tessa.arkwright@cedarmoor.example', name: 'Tessa Arkwright' };
const BO = { email: 'b.lind@otherfirm.example', name: 'Bo Lind' };
const INES = { email: 'ines.holm@lanternworks.example', name: 'Ines Holm' };
const ME = span(INES.email, 'me', 'g2');

const page = (body: string, title = `Cold room - ${INES.email} - Gmail`) =>
  `<!doctype html><title>${title}</title><body>${body}`;
const view = (body: string, subject = 'Cold room') =>
  page(`<div role="main"><h2 class="hP">${subject}</h2>${body}</div>`);

describe('moving from one conversation to the next', () => {
  const CONVERSATIONS = [
    { token: 'FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb', subject: 'Cold room', from: TESSA },
    { token: 'FMfcgzGxSlWqTmVbXsPqZnHcJfAAbb', subject: 'Freight rates', from: BO },
  ];
  const [first, second] = CONVERSATIONS as [(typeof CONVERSATIONS)[0], (typeof CONVERSATIONS)[0]];

  /** What Gmail does on the way, each at its own moment. */
  const STEPS = ['address', 'title', 'hide', 'heading', 'messages', 'show'] as const;

  it('never mixes two of them and never shows one under the title of the other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...STEPS], { minLength: STEPS.length }), (steps) => {
        const root = documentAt(
          page(
            `<div id="old" role="main"><h2 class="hP">${first.subject}</h2>${message(first.from, ME)}</div>` +
              '<div id="new" role="main" style="display: none"></div>',
          ),
          ADDRESS,
        );
        const [old, next] = ['old', 'new'].map((id) => root.getElementById(id)) as [HTMLElement, HTMLElement];
        let address = `${MAIL}#inbox/${first.token}`;
        for (const step of ['', ...steps]) {
          if (step === 'address') address = `${MAIL}#inbox/${second.token}`;
          if (step === 'title') root.title = `${second.subject} - ${INES.email} - Gmail`;
          if (step === 'hide') old.style.display = 'none';
          if (step === 'show') next.style.display = '';
          if (step === 'heading')
            next.insertAdjacentHTML('afterbegin', `<h2 class="hP">${second.subject}</h2>`);
          if (step === 'messages') next.insertAdjacentHTML('beforeend', message(second.from, ME));
          const { people, conversation, silence } = readPage(root, address, { now: 0 });
          const emails = people.flatMap((one) => one.emails.map(({ value }) => value));
          const about = CONVERSATIONS.find(({ from }) => from.email === emails[0]);
          // Nobody with a reason, or one conversation's person with its subject under its title.
          expect(emails).toEqual(about ? [about.from.email] : []);
          expect(silence !== undefined).toBe(!about);
          expect([about?.subject, null, undefined]).toContain(conversation?.subject);
          expect(root.title).toContain(conversation?.subject ?? '');
        }
        // In the end everything is the second one's.
        expect(readPage(root, address, { now: 0 }).conversation?.subject).toBe(second.subject);
      }),
      { numRuns: 150 },
    );
  });

  it('says nothing while two subjects are on show', () => {
    const two = page(
      `<div role="main"><h2 class="hP">Cold room</h2><h2 class="hP">Freight</h2>${message(TESSA)}</div>`,
    );
    expect(readHtml(two, ADDRESS)).toMatchObject({ people: [], silence: 'page_not_ready' });
  });

  it('takes an emoji of the title for a picture in the heading, not for another conversation', () => {
    const shown = view(message(TESSA, ME), 'Cold room <img data-emoji="x" alt="x">').replace(
      '<title>',
      '<title>🎉 ',
    );
    expect(readHtml(shown, ADDRESS).people).toHaveLength(1);
  });

  it('holds a hexadecimal address against the ids on show', () => {
    const ids = 'data-legacy-thread-id="19b94f6113aa0001"';
    const shown = view(message(TESSA, ME)).replace('<h2', `<h2 ${ids}`);
    expect(readHtml(shown, `${MAIL}#all/19b94f6113aa0001`).people).toHaveLength(1);
    expect(readHtml(shown, `${MAIL}#all/19b94f6113aa0002`)).toMatchObject({ silence: 'page_not_ready' });
    expect(readHtml(view(message(TESSA, ME)), `${MAIL}#all/19b94f6113aa0002`).people).toHaveLength(1);
  });
});

describe('addresses of conversations', () => {
  it.each([
    [
      `${MAIL}popout?ver=x&search=inbox&th=%23thread-f%3A1853600000000000001&cvid=1`,
      'thread-f:1853600000000000001',
    ],
    [`${MAIL}popout?ver=x&th=%23thread-a%3Ar95077152518394753&cvid=1`, 'thread-a:r95077152518394753'],
    [`${MAIL}?ui=2&view=btop&ver=x&search=inbox&th=154e2f6b3c9a1d07`, '154e2f6b3c9a1d07'],
    [`${MAIL}#all/154e2f6b3c9a1d07`, '154e2f6b3c9a1d07'],
    [ADDRESS, null],
  ])('%s is one and names %s', (address, thread) => {
    expect(isConversationAddress(new URL(address))).toBe(true);
    expect(threadInAddress(new URL(address))).toBe(thread);
  });

  it.each([
    `${MAIL}?ui=2&view=pt&search=all&permthid=thread-f:1853600000000000001#inbox/FMfcgzQdRwLkTmVbXsPqZnHcJfGyWb`,
    `${MAIL}popout?ver=x#cmid%253D1`,
    `${MAIL}popout?ver=x&th=undefined`,
    `${MAIL}?th=154e2f6b3c9a1d07`,
  ])('%s is none', (address) => {
    expect(isConversationAddress(new URL(address))).toBe(false);
  });
});

describe('the rep', () => {
  it.each([
    [`Offer of dana@northquay.example - ${INES.email} - Gmail`, [INES.email]],
    [`${INES.email} - Offer - Gmail`, []],
    ['Offer - dana@northquay.example', []],
    [`A - b - ${INES.email} - Lantern Works Mail`, [INES.email]],
  ])('is told by the title "%s" as %j', (title, emails) => {
    const shown = page(`<div role="main">${message(TESSA, ME)}</div>`, title);
    expect(readHtml(shown, ADDRESS).viewer.emails).toEqual(emails);
  });

  it('is not told by account buttons that disagree', () => {
    const button = (email: string) => `<a aria-label="Konto: N (${email})"></a>`;
    const shown = (buttons: string) =>
      page(`<header role="banner">${buttons}</header><div role="main">${message(TESSA, ME)}</div>`, 'Gmail');
    expect(readHtml(shown(button(INES.email)), ADDRESS).viewer.emails).toEqual([INES.email]);
    expect(readHtml(shown(button(INES.email) + button(BO.email)), ADDRESS).viewer.emails).toEqual([]);
  });

  it('is not needed to know that a letter to "me" is from somebody else', () => {
    const shown = (to: string) =>
      readHtml(page(`<div role="main">${message(TESSA, to)}</div>`, 'Gmail'), ADDRESS);
    expect(shown(ME).conversation?.messages[0]?.mine).toBe(false);
    expect(shown(span('jo@cedarmoor.example', 'jo', 'g2')).conversation?.messages[0]?.mine).toBeNull();
    expect(shown(span(BO.email, BO.name, 'g2'))).toMatchObject({ people: [], silence: 'no_person_here' });
  });

  it.each([
    ['me', 'x@holm.example', true, false],
    ['我', 'x@holm.example', true, false],
    ['minulle', 'x@holm.example', false, false],
    ['dan', 'dan.o@holm.example', false, false],
    ['Dana Okafor', 'x@holm.example', false, true],
    ['Wexmoor', 'x@holm.example', false, true],
    ['Mich', 'x@holm.example', false, false],
    ['김하늘', 'x@holm.example', false, true],
    ['buyers2026', 'buyers2026@holm.example', false, true],
    ['me', 'me@holm.example', false, false],
  ])('%s <%s> means the rep: %s, cannot: %s', (name, email, means, cannot) => {
    expect(meansRep(name, email)).toBe(means);
    expect(cannotMeanRep(name, email)).toBe(cannot);
  });
});

describe('who comes first', () => {
  const people = (...messages: string[]) =>
    readHtml(view(messages.join('')), ADDRESS).people.map((one) => one.emails[0]?.value);

  it('is the last writer of another company, then colleagues, then what nobody reads', () => {
    const machine = { email: 'no-reply@wharfpay.example', name: 'Wharf Payments' };
    const colleague = { email: 'gus@lanternworks.example', name: 'Gus Venn' };
    expect(people(message(TESSA, ME), message(BO, ME), message(colleague, ME), message(machine, ME))).toEqual(
      [BO.email, TESSA.email, colleague.email, machine.email],
    );
  });

  it('is nobody where the newest message has no certain writer', () => {
    const unsure = message(BO, ME).replace(`jid="${BO.email}"`, `jid="${TESSA.email}"`);
    expect(people(message(TESSA, ME), unsure)).toEqual([]);
    expect(people(unsure, message(TESSA, ME))).toEqual([TESSA.email]);
  });

  it.each([
    'noreply',
    'no-reply',
    'noreply-690',
    'payments-noreply',
    'do_not_reply',
    'notifications',
    'mailer-daemon',
  ])('%s@ is a machine', (local) => expect(isMachineAddress(`${local}@wharfpay.example`)).toBe(true));

  it.each(['renewals', 'norman.reply', 'newsome', 'orders', 'alertson.grey', 'notary'])(
    '%s@ is none',
    (local) => {
      expect(isMachineAddress(`${local}@wharfpay.example`)).toBe(false);
    },
  );
});

describe('the time of a message', () => {
  it('is the upper part of its number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2004, 0, 2), max: Date.UTC(2099, 11, 30) }),
        fc.integer({ min: 0, max: 2 ** 20 - 1 }),
        fc.integer({ min: -12, max: 14 }),
        (at, rest, offset) => {
          const number = (BigInt(at) << 20n) | BigInt(rest);
          const shown = new Date(at + offset * 3_600_000);
          const date = `${shown.getUTCDate()}. Xyz ${shown.getUTCFullYear()}, 07:77`;
          expect(timeOfId(number.toString(16))).toBe(at);
          expect(writtenAt(`#msg-f:${number}`, null, date)).toBe(at);
          expect(writtenAt('#msg-a:r-12345678', number.toString(16), date)).toBe(at);
          // Mail that was moved in has the number of another day.
          expect(
            writtenAt(`#msg-f:${number}`, null, `40. Xyz ${shown.getUTCFullYear() + 2}`),
          ).toBeUndefined();
        },
      ),
    );
  });

  it('is none for a number outside of the life of Gmail, an unsynced message, or without a date', () => {
    expect(timeOfId('0000000012345678')).toBeNull();
    expect(timeOfId('ffffffffffffffff')).toBeNull();
    expect(writtenAt('#msg-a:r-2579772273266297865', null, 'Apr 9, 2025, 8:01 AM')).toBeUndefined();
    expect(writtenAt(null, '196190d4a9685999', null)).toBeUndefined();
  });

  it('is not held against digits of another script', () => {
    expect(writtenAt(null, '196190d4a9685999', '٩ أبريل ٢٠٢٥')).toBe(0x196190d4a96);
    expect(writtenAt(null, '196190d4a9685999', 'Apr 9, 2025, 3:02 AM')).toBe(0x196190d4a96);
    expect(writtenAt(null, '196190d4a9685999', 'Apr 19, 2025, 3:02 AM')).toBeUndefined();
  });
});
