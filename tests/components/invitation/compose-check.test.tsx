// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { writtenToCheck } from '../../../components/invitation/compose-check/written-to-check';
import { NO_FACTS, type KnownFacts } from '../../../lib/invitation/known-facts';
import type { PageReading } from '../../../lib/messages/views';
import type { WrittenMessage } from '../../../lib/people/capture';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { personView } from '../dashboard/records';
import { showStudio } from './show-studio';

afterEach(cleanup);

const WHOLE = `Dear Dana Okafor,

I would like to settle with you which dock is rescheduled first. Our planner and I walk the yard with you, then we compare two plans. You keep the plan that your shift leads have checked.

Would Tuesday 23 March 2100 at 10:00 suit you?`;

/** Gmail as it is read: with this message open, or none. */
function reading(written: WrittenMessage | null): PageReading {
  return {
    unreachable: false,
    company: null,
    subjects: [],
    capture: {
      address: 'https://mail.google.com/mail/u/0/#inbox',
      page: 'gmail-conversation',
      readAt: 1,
      people: [],
      viewer: { emails: [] },
      unread: [],
      ...(written && { written }),
    },
  };
}

async function showBesideGmail(written: WrittenMessage | null) {
  const studio = await showStudio({ site: 'gmail', answers: { readPage: () => reading(written) } });
  const row = screen.getByTestId('compose-check');
  return {
    ...studio,
    row,
    lit: (name: string) => row.querySelector<HTMLElement>(`[data-testid=lamp-${name}]`)?.dataset.lit,
  };
}

describe('the message in Gmail', () => {
  it('is read and checked only when the rep asks', async () => {
    const { user, sent, row, lit } = await showBesideGmail({ subject: 'Docks', body: WHOLE });
    expect(row.querySelector('[data-testid=lamps]')).toBeNull();
    expect(sent('readPage')).toEqual([]);
    await user.click(screen.getByTestId('check-compose'));
    await waitFor(() => expect(lit('process')).toBe('true'));
    expect(sent('readPage')).toEqual([{ tabId: 7, written: true }]);
    expect(['purpose', 'benefit', 'ask'].map(lit)).toEqual(['true', 'true', 'true']);
    await user.click(screen.getByTestId('hide-compose'));
    expect(row.querySelector('[data-testid=lamps]')).toBeNull();
  });

  it('is told what it lacks, and nothing is mended from here', async () => {
    const { user, row } = await showBesideGmail({
      subject: '',
      body: 'Dear Dana Okafor,\n\nHello {{first name}}.',
    });
    await user.click(screen.getByTestId('check-compose'));
    await waitFor(() => expect(row.querySelector('[data-rule=R10]')).not.toBeNull());
    expect(row.querySelector('[data-testid=finding-fix]')).toBeNull();
    expect(row.querySelector('[data-rule=R10] button.text-left')).toBeNull();
  });

  it.each([
    [null, 'No message is open'],
    [{ subject: 'Docks', body: '' }, 'still empty'],
  ])('that is not there, or empty, is said so: %j', async (written, words) => {
    const { user, row } = await showBesideGmail(written);
    await user.click(screen.getByTestId('check-compose'));
    await waitFor(() => expect(row.textContent).toContain(words));
  });

  it('is no matter beside LinkedIn', async () => {
    await showStudio({ site: 'linkedin' });
    expect(screen.queryByTestId('compose-check')).toBeNull();
  });
});

describe('what the checker is told of it', () => {
  const at = new Date(2027, 2, 1, 12).getTime();
  const known: KnownFacts = {
    ...NO_FACTS,
    ...personView(),
    settings: DEFAULT_SETTINGS,
    ownZone: 'UTC',
    today: '2027-03-01',
    earlier: [
      { kind: 'invitation', subject: '', body: 'today', at },
      { kind: 'invitation', subject: '', body: 'last week', at: at - 7 * 86_400_000 },
    ],
  };

  it('names the person only where the message does: it may go to somebody else', () => {
    expect(writtenToCheck(known, { subject: '', body: 'Dear Ruth,' }).recipient).toBeUndefined();
    expect(writtenToCheck(known, { subject: '', body: 'Dear Dana,' }).recipient?.name).toBe('Dana Okafor');
  });

  it('lets the script tell the language', () => {
    expect(writtenToCheck(known, { subject: '', body: '안녕하십니까.' }).language).toBeUndefined();
  });

  it('does not take a letter of today for an earlier one', () => {
    expect(writtenToCheck(known, { subject: '', body: '' }).earlier).toEqual(['last week']);
  });
});
