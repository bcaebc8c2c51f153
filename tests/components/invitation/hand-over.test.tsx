// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { meetingOf } from '../../../components/invitation/hand-over/save-calendar-file';
import { NO_FACTS } from '../../../lib/invitation/known-facts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { personView } from '../dashboard/records';
import { body, draftWith, field, filledInput, goTo, showStudio } from './show-studio';

afterEach(cleanup);

const past = 'Does Tuesday 5 January 2021 at 10:00 suit you?';
const own = (text: string) =>
  draftWith(filledInput(), {
    wording: {
      variant: 0,
      ways: {},
      subject: null,
      kept: [{ covers: ['*'], after: null, slot: 'salutation', before: '', text, kind: 'own' }],
    },
  });

describe('an error', () => {
  it('is asked about before the letter leaves, and does not forbid it', async () => {
    const { user, sent } = await showStudio({ draft: own(`Dear Dana Okafor,\n\n${past}`), site: 'gmail' });
    await user.click(screen.getByTestId('put-into-gmail'));
    expect((await screen.findByTestId('ask-before')).textContent).toContain('past');
    expect(sent('putIntoGmail')).toEqual([]);
    await user.click(screen.getByTestId('go-on-anyway'));
    await waitFor(() => expect(sent('putIntoGmail')).toHaveLength(1));
  });

  it('sends the rep back to the letter where they want to mend it', async () => {
    const { user, sent } = await showStudio({ draft: own(`Dear Dana Okafor,\n\n${past}`), site: 'gmail' });
    await user.click(screen.getByTestId('put-into-gmail'));
    await user.click(await screen.findByRole('button', { name: 'Back to the letter' }));
    expect(screen.queryByTestId('ask-before')).toBeNull();
    expect(sent('putIntoGmail')).toEqual([]);
  });
});

describe('a gap that is still to be filled in', () => {
  it('keeps the letter from leaving, asks for it, and goes where it belongs', async () => {
    const { user, sent } = await showStudio({
      draft: draftWith(filledInput({ benefit: 'you save {{hours saved}} hours a week' })),
      site: 'gmail',
    });
    await user.click(screen.getByTestId('put-into-gmail'));
    expect(screen.queryByTestId('ask-before')).toBeNull();
    expect(sent('putIntoGmail')).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(field('variable-hours_saved')));
    await user.keyboard('12');
    expect(body().value).toContain('12 hours a week');
    await user.tab();
    await user.click(screen.getByTestId('put-into-gmail'));
    await waitFor(() => expect(sent('putIntoGmail')).toHaveLength(1));
    expect(sent('putIntoGmail')[0]).toMatchObject({ body: expect.stringContaining('12 hours a week') });
  });

  it('that the rep typed into the letter is asked for as well', async () => {
    const { user } = await showStudio({ draft: own('Dear Dana Okafor, we meet {{who else}} too.') });
    await user.type(field('variable-who_else'), 'Ruth');
    await user.tab();
    expect(body().value).toBe('Dear Dana Okafor, we meet Ruth too.');
  });
});

describe('findings', () => {
  it('point at their words', async () => {
    const { user } = await showStudio({ draft: own(`Dear Dana Okafor,\n\n${past}`) });
    await user.click(await screen.findByRole('button', { name: /already past/ }));
    const { value, selectionStart, selectionEnd } = body();
    expect(value.slice(selectionStart, selectionEnd)).toContain('5 January 2021');
  });

  it('are dismissed for good, or their rule is switched off', async () => {
    const { user, sent } = await showStudio({ draft: own(`Dear Dana Okafor,\n\n${past}`) });
    await screen.findByRole('button', { name: /already past/ });
    await user.click(screen.getAllByTestId('finding-more')[0] as HTMLElement);
    await user.click(screen.getByRole('menuitem', { name: 'Not this one' }));
    await waitFor(() =>
      expect(sent('setSettings')[0]).toEqual({ dismissedFindings: [expect.stringContaining('day_past')] }),
    );
    await user.click(screen.getAllByTestId('finding-more')[0] as HTMLElement);
    await user.click(screen.getByRole('menuitem', { name: /Switch off/ }));
    await waitFor(() => expect(sent('setSettings')[1]).toEqual({ rulesOff: ['R6'] }));
  });
});

describe('lamps', () => {
  it('tell what is missing and go to its field', async () => {
    const { user } = await showStudio({ draft: draftWith(filledInput({ benefit: '' })) });
    await user.click(screen.getByTestId('lamp-benefit'));
    await user.click(await screen.findByTestId('lamp-fill'));
    await waitFor(() => expect(document.activeElement).toBe(field('field-benefit')));
  });

  it('point at the words that light them', async () => {
    const { user } = await showStudio({ draft: draftWith(filledInput()) });
    await waitFor(() => expect(screen.getByTestId('lamp-process').dataset.lit).toBe('true'));
    await user.click(screen.getByTestId('lamp-process'));
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toContain('compare two plans');
  });
});

describe('a note for LinkedIn', () => {
  const note = (text: string) => {
    const draft = own(text);
    return { ...draft, input: { ...draft.input, kind: 'connection_note' as const } };
  };

  it('counts its characters and cannot be copied beyond the limit', async () => {
    const { user } = await showStudio({ draft: note('x'.repeat(200)), site: 'linkedin' });
    expect(screen.getByTestId('limit-counter').textContent).toBe('200 of 200 characters');
    expect(field('copy-letter').hasAttribute('disabled')).toBe(false);
    expect(screen.queryByTestId('put-into-gmail')).toBeNull();
    goTo('x');
    await user.keyboard('y');
    expect(screen.getByTestId('limit-counter').dataset.over).toBe('true');
    expect(field('copy-letter').hasAttribute('disabled')).toBe(true);
  });
});

describe('a calendar entry', () => {
  const entry = (appointment: { date: string; time: string } | null) =>
    draftWith(
      filledInput({
        kind: 'calendar_entry',
        appointment,
        meeting: { form: null, minutes: 45, ours: '', where: 'Gate 2' },
      }),
    );

  it('asks for the time before it becomes a file', async () => {
    const { user, sent } = await showStudio({ draft: entry(null) });
    await user.click(screen.getByTestId('save-ics'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('appointment-set')));
    expect((await screen.findByTestId('toast')).textContent).toContain('Enter the time');
    expect(sent('saveDraft')).toEqual([]);
  });

  it("stands at the recipient's hour, for as long as was said", () => {
    const { person } = personView();
    const known = {
      ...NO_FACTS,
      ...personView(),
      settings: { ...DEFAULT_SETTINGS, ownName: 'Noor Ferris', ownAddresses: ['noor@quillmark.example'] },
      ownZone: 'Europe/Vienna',
      today: '2027-03-01',
      calendar: { country: 'KR', businessDays: [], closedDays: [], zone: 'Asia/Seoul' },
    };
    const { input } = entry({ date: '2027-03-23', time: '10:00' });
    expect(meetingOf(known, input, 'dana@northquay.example')).toEqual({
      start: Date.UTC(2027, 2, 23, 1),
      minutes: 45,
      place: 'Gate 2',
      organizer: { name: 'Noor Ferris', email: 'noor@quillmark.example' },
      attendee: { name: person.name.value, email: 'dana@northquay.example' },
    });
    const unknown = { ...known, calendar: { ...known.calendar, zone: null } };
    expect(meetingOf(unknown, input, '')?.start).toBe(Date.UTC(2027, 2, 23, 9));
    expect(meetingOf(known, entry(null).input, '')).toBeNull();
  });
});
