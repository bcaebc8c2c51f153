import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/pages/registry';
import type { Capture } from '../../lib/people/capture';
import { CONVERSATIONS } from '../../scripts/sample-workspace/conversations';
import { gmailPage } from '../../scripts/sample-workspace/gmail/page';
import { profileUrl } from '../../scripts/sample-workspace/linkedin/frame';
import { html } from '../../scripts/sample-workspace/markup';
import * as people from '../../scripts/sample-workspace/people';
import { answerFor } from '../../scripts/sample-workspace/serve';

const { atTime, DANA, HANEUL, MARTA, PETRA, REP, RUTH, YIZHOU } = people;

function readMail(painted: Parameters<typeof gmailPage>[0], place: string): Capture {
  const url = `https://mail.google.com/mail/u/0/#${place}`;
  return readPage(new JSDOM(gmailPage(painted).text, { url }).window.document, url);
}

function readNetwork(url: string): Capture {
  const answer = answerFor(new URL(url));
  return readPage(new JSDOM(answer?.body ?? '', { url }).window.document, url);
}

/** The values of the first person read, by field. */
function firstPerson({ people: [person] }: Capture): Record<string, string | undefined> {
  return {
    name: person?.name?.value,
    title: person?.title?.value,
    company: person?.company?.value,
    email: person?.emails[0]?.value,
    phone: person?.phones[0]?.value,
  };
}

describe('the sample mail is read by the same readers as the real one', () => {
  test.each([DANA, HANEUL, YIZHOU])(
    'the conversation with $name gives the person and the signature',
    (person) => {
      const conversation = CONVERSATIONS.find(({ messages }) => messages[0]?.from === person);
      const capture = readMail(conversation, `inbox/${conversation?.token}`);
      expect(firstPerson(capture)).toEqual({
        name: person.name,
        title: person.title,
        company: person.legalName,
        email: person.email,
        phone: person.phone,
      });
      expect(capture.unread).toEqual([]);
      expect(capture.viewer.emails).toEqual([REP.email]);
    },
  );

  test('whoever is only in copy comes second, and the rep never', () => {
    const [conversation] = CONVERSATIONS;
    const addresses = readMail(conversation, `inbox/${conversation?.token}`).people.map(
      ({ emails }) => emails[0]?.value,
    );
    expect(addresses).toEqual([DANA.email, RUTH.email]);
  });

  test('the list offers nobody', () => {
    expect(readMail('inbox', 'inbox')).toMatchObject({ people: [], silence: 'no_person_here' });
  });
});

describe('the sample profiles are read by the same readers as the real ones', () => {
  test.each([DANA, MARTA, HANEUL, YIZHOU])('$name, on the front end they are served from', (person) => {
    const capture = readNetwork(profileUrl(person));
    expect(firstPerson(capture)).toMatchObject({
      name: person.name,
      title: person.title,
      company: person.company,
    });
    expect(capture.people[0]?.headline?.value).toBe(person.headline);
    expect(capture.people[0]?.location?.value).toBe(person.location);
    expect(capture.people[0]?.profileUrl?.value).toBe(profileUrl(person));
    expect(capture.people[0]?.memberUrn?.value).toBe(`urn:li:fsd_profile:${person.profileId}`);
    expect(capture.unread).toEqual([]);
  });

  test('three months later the same address tells another title', () => {
    const later = readNetwork(`${profileUrl(MARTA)}?later`);
    expect(firstPerson(later).title).toBe(atTime(MARTA, true).title);
    expect(firstPerson(later).title).not.toBe(MARTA.title);
    expect(later.people[0]?.profileUrl?.value).toBe(profileUrl(MARTA));
  });

  test('a profile for visitors masks the title and tells the rest', () => {
    expect(firstPerson(readNetwork(profileUrl(PETRA)))).toMatchObject({
      name: PETRA.name,
      title: undefined,
      company: PETRA.company,
    });
  });

  test("the rep's own profile and the feed offer nobody", () => {
    expect(readNetwork(profileUrl(REP))).toMatchObject({ people: [], silence: 'own_profile' });
    expect(readNetwork('https://www.linkedin.com/feed/')).toMatchObject({
      people: [],
      silence: 'no_person_here',
    });
  });
});

describe('what the workspace serves', () => {
  test('an address that it does not have is answered with nothing', () => {
    expect(answerFor(new URL('https://www.linkedin.com/in/somebody-else/'))).toBeNull();
    expect(answerFor(new URL('https://accounts.google.com/'))).toBeNull();
  });

  test('text in a page is escaped, markup is not', () => {
    expect(html`<b title="${'"<'}">${['<i>', html`<u>${1}</u>`, null, false]}</b>`.text).toBe(
      '<b title="&quot;&lt;">&lt;i&gt;<u>1</u></b>',
    );
  });

  test('every company and address is an invented one', () => {
    const addresses = Object.values(people).flatMap((one) =>
      typeof one === 'object' && 'email' in one ? [one.email] : [],
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});
