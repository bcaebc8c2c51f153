import { afterEach, expect, it, vi } from 'vitest';
import { composerFor } from '../../../components/invitation/composer';
import * as composing from '../../../lib/invitation/compose-letter';
import { emptyInput } from '../../../lib/invitation/draft';
import { NO_FACTS, type KnownFacts } from '../../../lib/invitation/known-facts';
import { editBody } from '../../../lib/invitation/letter/change-letter';
import { FRESH_WORDING } from '../../../lib/invitation/letter/wording';
import { offsetMinutes } from '../../../lib/invitation/time-zone';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { personView } from '../dashboard/records';

afterEach(() => vi.restoreAllMocks());

function known(): KnownFacts {
  const { person, company, roleTag, touches } = personView();
  const rest = { settings: DEFAULT_SETTINGS, ownZone: 'Europe/Dublin', today: '2026-05-04' };
  return { ...NO_FACTS, ...rest, person, company, roleTag, touches };
}

it('a letter is composed once for what changes it and for the drawing that follows', () => {
  const compose = vi.spyOn(composing, 'composeOutline');
  const { outlineOf, letterOf } = composerFor(known());
  const input = emptyInput('en');
  const first = letterOf({ input, wording: FRESH_WORDING });
  expect(letterOf({ input, wording: FRESH_WORDING })).toBe(first);

  const typed = editBody(FRESH_WORDING, outlineOf(input), `${first.body} One more line.`);
  expect(letterOf({ input, wording: typed }).body).toBe(`${first.body} One more line.`);
  expect(compose).toHaveBeenCalledTimes(1);

  letterOf({ input: { ...input, topic: 'the cold store' }, wording: typed });
  expect(compose).toHaveBeenCalledTimes(2);
});

it('the clock of a zone is made once, however many times are laid on it', () => {
  const make = vi.spyOn(Intl, 'DateTimeFormat');
  const day = 86_400_000;
  const offsets = Array.from({ length: 50 }, (_, n) => offsetMinutes('America/St_Johns', n * day));
  expect(new Set(offsets)).toEqual(new Set([-210]));
  expect(make).toHaveBeenCalledTimes(1);
});
