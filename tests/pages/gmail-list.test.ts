import { describe, expect, it } from 'vitest';
import { readHtml } from './page-cases';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox';
const INES = 'ines.holm@lanternworks.example';

interface Row {
  email?: string;
  name?: string;
  /** In the row, outside of its twin. */
  extra?: string;
  twin?: string;
  ticked?: boolean;
  subject?: string;
  date?: string;
  kind?: string;
}

function row(
  at: number,
  { email = 'tessa@cedarmoor.example', name = 'Tessa Arkwright', ...more }: Row = {},
): string {
  const {
    extra = '',
    ticked = false,
    subject = 'Cold room',
    kind = 'yP',
    date = 'Tue, Jan 6, 2026, 8:15 AM',
  } = more;
  const person = `<span class="${kind}" email="${email}" name="${name}" data-hovercard-id="${email}">${name}</span>`;
  const twin = more.twin ?? `<div id="t${at}" class="afn">${person}, ${subject}, Jan 6, x.</div>`;
  return `<tr class="zA yO"><td><div role="checkbox" aria-labelledby="t${at}" aria-checked="${ticked}"></div></td>
    <td><span title="Not starred" aria-label="Not starred"></span></td><td>${twin}<div>${person}${extra}</div></td>
    <td><div class="y6"><span data-thread-id="#thread-f:1853600000000000001" data-legacy-thread-id="19b94f6113aa0001">${subject}</span></div></td>
    <td class="xW"><span title="${date}" aria-label="${date}">Jan 6</span></td></tr>`;
}

const list = (...rows: string[]) =>
  `<!doctype html><title>Inbox - ${INES} - Gmail</title><div role="main"><table gh="tl">${rows.join('')}</table></div>`;
const read = (html: string, address = ADDRESS) => readHtml(html, address);
const emails = (html: string) =>
  read(html).threads?.map(({ participants }) => participants.map(({ email }) => email));

describe('the people of a row', () => {
  const STRANGER = '<span email="tracker@crater.example" name="Crater">Crater</span>';

  it('are those whom its twin repeats', () => {
    expect(emails(list(row(1, { extra: STRANGER })))).toEqual([['tessa@cedarmoor.example']]);
    expect(emails(list(row(1, { extra: STRANGER, kind: 'hashed' })))).toEqual([['tessa@cedarmoor.example']]);
  });

  it('are told by name where the twin is plain text', () => {
    const twin = '<div id="t1" class="afn">Tessa Arkwright, Cold room, Jan 6, x.</div>';
    expect(emails(list(row(1, { twin, extra: STRANGER, kind: 'hashed' })))).toEqual([
      ['tessa@cedarmoor.example'],
    ]);
  });

  it('are untold without a twin and without their class', () => {
    expect(emails(list(row(1, { twin: '' })))).toEqual([['tessa@cedarmoor.example']]);
    expect(emails(list(row(1, { twin: '', kind: 'hashed' })))).toEqual([[]]);
  });

  it('have no name where row and twin give two', () => {
    const other = row(1).replace('name="Tessa Arkwright"', 'name="Tess"');
    expect(read(list(other)).threads?.[0]?.participants).toEqual([
      { email: 'tessa@cedarmoor.example', mine: false },
    ]);
  });
});

describe('ticked rows', () => {
  it('offer their people, one tick at a time', () => {
    const bo = { email: 'bo@otherfirm.example', name: 'Bo Lind' };
    const shown = read(list(row(1), row(2, { ...bo, ticked: true })));
    expect(shown.people.map(({ name }) => name?.value)).toEqual(['Bo Lind']);
    expect(shown.silence).toBeUndefined();
    expect(shown.threads?.map(({ selected }) => selected)).toEqual([false, true]);
  });

  it('never offer the rep or a star', () => {
    const shown = read(list(row(1, { email: INES, name: 'me', ticked: true })));
    expect(shown).toMatchObject({ people: [], silence: 'no_person_here' });
    const starred = row(1).replace(
      'aria-label="Not starred"',
      'role="checkbox" aria-checked="true" aria-label="x"',
    );
    expect(read(list(starred)).people).toEqual([]);
  });
});

describe('subject and date of a row', () => {
  it('stay empty where two stand there', () => {
    const twice = row(1).replace('class="y6">', 'class="y6"><span data-thread-id="#thread-f:1">Other</span>');
    expect(read(list(twice)).threads?.[0]).toMatchObject({ subject: null, threadId: null });
    const dates = row(1).replace('class="xW">', 'class="xW"><span title="Wed, Jan 7, 2026">Jan 7</span>');
    expect(read(list(dates)).threads?.[0]?.date).toBeNull();
  });

  it('are told without classes too, and the star is no date', () => {
    const hashed = row(1).replace(/class="[^"]*"/g, 'class="hashed"');
    expect(read(list(hashed)).threads?.[0]).toMatchObject({
      subject: 'Cold room',
      date: 'Tue, Jan 6, 2026, 8:15 AM',
      unread: null,
    });
  });
});

describe('what is no list', () => {
  it('is a table without ticks or people, an open conversation, a view that is hidden', () => {
    expect(read(list('<tr><td>General</td></tr>')).page).toBe('gmail-other');
    const header = `<div role="listitem"><table>${row(1)}</table></div>`;
    expect(read(`<div role="main">${header}</div>`).page).toBe('gmail-other');
    expect(read(list(row(1)).replace('<table', '<table style="display: none"')).page).toBe('gmail-other');
    expect(read(list(row(1)), 'https://mail.google.com/mail/u/0/?view=pt').page).toBe('gmail-other');
  });
});
