import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Capture, CapturedField } from '../../lib/people/capture';
import { readPage } from '../../lib/pages/registry';
import { CONVERSATIONS, type AnswerKind } from '../../scripts/sample-workspace/conversations';
import { gmailPage } from '../../scripts/sample-workspace/gmail/page';
import { CONNECTIONS, FOUND } from '../../scripts/sample-workspace/linkedin/listed-people';
import { leadToken } from '../../scripts/sample-workspace/linkedin/sales';
import { DANA, MARTA, REP, RUTH, YIZHOU } from '../../scripts/sample-workspace/people';
import { answerFor } from '../../scripts/sample-workspace/serve';

function readAt(url: string): Capture {
  const answer = answerFor(new URL(url));
  expect(answer, url).not.toBeNull();
  return readPage(new JSDOM(answer?.body ?? '', { url }).window.document, url);
}

const linkedin = (path: string) => readAt(`https://www.linkedin.com${path}`);

/** The first conversation as it is painted, with what came in since. */
function mail(arrangement: { pane: boolean; answered: AnswerKind | null }): Capture {
  const [first] = CONVERSATIONS;
  const url = `https://mail.google.com/mail/u/0/#inbox/${first?.token}`;
  const { document } = new JSDOM(gmailPage(undefined, arrangement).text, { url }).window;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-view="${first?.token}"]`);
  if (template) {
    document.querySelector('#views')?.append(template.content.cloneNode(true));
    document.title = template.dataset.title ?? '';
  }
  return readPage(document, url);
}

const value = (field: CapturedField | undefined) => field?.value;

describe('the sample’s further pages are read by the same readers as the real ones', () => {
  test.each([
    ['a people search', '/search/results/people/?keywords=cold', 'linkedin-people-search', FOUND],
    ['connections', '/mynetwork/invite-connect/connections/', 'linkedin-connections', CONNECTIONS],
  ] as const)('%s, row by row', (_name, path, kind, rows) => {
    const capture = linkedin(path);
    expect(capture).toMatchObject({ page: kind, unread: [] });
    expect(capture.people.map(({ name, headline }) => [value(name), value(headline)])).toEqual(
      rows.map(({ name, headline }) => [name, headline]),
    );
  });

  test.each([
    ['northquay-foods', 'linkedin-company', 'Northquay Foods', '201-500 employees', 'northquay.example'],
    [
      'saltmarsh-bakery',
      'linkedin-public-company',
      'Saltmarsh Bakery',
      '51-200 employees',
      'saltmarsh.example',
    ],
  ] as const)('the company %s', (slug, page, name, size, domain) => {
    const { company, ...capture } = linkedin(`/company/${slug}/`);
    expect(capture).toMatchObject({ page, people: [], unread: [] });
    expect([value(company?.name), value(company?.size), value(company?.domain)]).toEqual([
      name,
      size,
      domain,
    ]);
    expect(value(company?.industry)).toContain('Manufacturing');
    expect(value(company?.headquarters)).toBeDefined();
  });

  test('a Sales Navigator lead, and a search', () => {
    const lead = linkedin(`/sales/lead/${leadToken(DANA)},NAME_SEARCH,s4mp`);
    expect(lead).toMatchObject({ page: 'linkedin-sales-lead', unread: [] });
    expect(lead.people.map(({ name, title }) => [value(name), value(title)])).toEqual([
      [DANA.name, DANA.title],
    ]);
    const found = linkedin('/sales/search/people?query=cold');
    expect(found.people.map(({ memberUrn }) => value(memberUrn))).toEqual(
      [DANA, MARTA, YIZHOU].map((person) => `urn:li:fs_salesProfile:${leadToken(person)}`),
    );
  });

  test('the messages name whose conversation is open', () => {
    const capture = linkedin('/messaging/thread/2-c2FtcGxlLWRhbmE=/');
    expect(capture.page).toBe('linkedin-messaging');
    expect(capture.people.map(({ name }) => value(name))).toEqual([DANA.name]);
    expect(capture.chat?.messages).toHaveLength(3);
  });

  test('everybody in the lists has a profile', () => {
    for (const { slug, name } of [...FOUND, ...CONNECTIONS]) {
      expect(linkedin(`/in/${slug}/`).people.map((person) => value(person.name))).toEqual([name]);
    }
  });

  test('a redesigned profile offers nobody', () => {
    const capture = linkedin('/in/imke-vandersloot-maes/?redesigned');
    expect(capture).toMatchObject({ people: [], silence: 'page_changed' });
  });
});

describe('the sample mail', () => {
  test('is read beside the list and in a window of its own', () => {
    const addresses = ({ people }: Capture) => people.map(({ emails }) => emails[0]?.value);
    expect(addresses(mail({ pane: true, answered: null }))).toEqual([DANA.email, RUTH.email]);
    const thread = encodeURIComponent(`#thread-f:${CONVERSATIONS[0]?.threadId}`);
    const window = readAt(
      `https://mail.google.com/mail/u/0/popout?ver=s4mp&search=inbox&th=${thread}&cvid=1`,
    );
    expect(addresses(window)).toEqual([DANA.email, RUTH.email]);
  });

  test.each([
    ['reply', DANA.email, undefined],
    ['absence', DANA.email, 'out_of_office'],
    ['bounce', 'mailer-daemon@googlemail.com', 'bounce'],
  ] as const)('says when and by whom a %s came', (answered, from, automatic) => {
    const before = Date.now();
    const capture = mail({ pane: false, answered });
    const newest = capture.conversation?.messages.at(-1);
    expect(newest).toMatchObject({ from: { email: from }, mine: false });
    expect(newest?.automatic).toBe(automatic);
    expect((newest?.at ?? 0) - before).toBeLessThan(60_000);
    expect(newest?.at).toBeGreaterThanOrEqual(before);
    expect(capture.people.map(({ emails }) => emails[0]?.value)).not.toContain(
      'mailer-daemon@googlemail.com',
    );
    expect(capture.viewer.emails).toEqual([REP.email]);
  });

  test('carries the time of each message in its id', () => {
    const times = mail({ pane: false, answered: null }).conversation?.messages.map(({ at }) => at);
    expect(times?.every((at) => at !== undefined)).toBe(true);
  });
});
