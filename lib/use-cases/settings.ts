import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import { cleanLine } from '../people/clean-text';
import { normaliseEmail } from '../people/email-address';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import type { DoorstepDatabase } from '../store/database';
import { SETTINGS_ID, type SettingsRecord } from '../store/tables';
import { write, type WriteOptions } from '../store/write';
import type { UseCaseContext } from './context';

/** The settings as they stand: the defaults where the rep set nothing. */
export async function getSettings(
  _data: RequestData<'getSettings'>,
  { db }: UseCaseContext,
): Promise<RequestAnswers['getSettings']> {
  return readSettings(db);
}

/**
 * Changes the settings that are given and no others.
 * @throws Failure `storage_full`, `storage_refused`.
 */
export async function setSettings(
  data: RequestData<'setSettings'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['setSettings']> {
  await changeSettings(ctx, { label: 'settings_changed' }, () => data);
  return readSettings(ctx.db);
}

/** Where the launcher stands or how wide the sidebar is: dragged, not decided, so there is nothing to undo. */
export async function rememberPlacement(
  placement: { launcherPosition?: number; sidebarWidth?: number },
  ctx: UseCaseContext,
): Promise<void> {
  await changeSettings(ctx, { label: 'settings_changed', automatic: true }, () => placement);
}

/**
 * Learns who the rep is from a page that shows it: each address once, the name while none is set.
 * @returns the settings as they stand then.
 */
export async function learnRep(
  { emails, name }: { emails: readonly string[]; name?: string | undefined },
  ctx: UseCaseContext,
): Promise<Settings> {
  const seen = emails.flatMap((address) => normaliseEmail(address) ?? []).slice(0, MOST_LEARNT);
  const settings = await readSettings(ctx.db);
  const nameless = settings.ownName === '' && name !== undefined && seen.length > 0;
  if (!nameless && seen.every((address) => settings.ownAddresses.includes(address))) return settings;
  await changeSettings(ctx, { label: 'settings_changed', automatic: true }, ({ ownAddresses, ownName }) => ({
    ownAddresses: [...ownAddresses, ...seen],
    ownName: ownName || (nameless ? cleanLine(name) : ''),
  }));
  return readSettings(ctx.db);
}

/**
 * Takes the country of the browser's language until the rep names another: without one, no public holiday
 * is known.
 * @param country ISO 3166-1 alpha-2.
 */
export async function assumeOwnCountry(country: string, ctx: UseCaseContext): Promise<void> {
  if ((await readSettings(ctx.db)).ownCountry !== '') return;
  await changeSettings(ctx, { label: 'settings_changed', automatic: true }, () => ({ ownCountry: country }));
}

const MOST_LEARNT = 20;

export async function readSettings(db: DoorstepDatabase): Promise<Settings> {
  return settingsOf(await db.settings.get(SETTINGS_ID));
}

type Patch = RequestData<'setSettings'>;

async function changeSettings(
  ctx: UseCaseContext,
  options: WriteOptions,
  patchFor: (current: Settings) => Patch,
): Promise<void> {
  await write(ctx.db, { ...options, at: ctx.now() }, async (w) => {
    const stored = await w.get('settings', SETTINGS_ID);
    const current = settingsOf(stored);
    const given = Object.entries(patchFor(current)).filter(([, value]) => value !== undefined);
    const next: Settings = { ...current, ...Object.fromEntries(given) };
    next.ownAddresses = [...new Set(next.ownAddresses.flatMap((address) => normaliseEmail(address) ?? []))];
    await w.put('settings', {
      ...next,
      id: SETTINGS_ID,
      createdAt: stored?.createdAt ?? w.now,
      updatedAt: w.now,
      deletedAt: null,
    });
  });
}

/** A setting that a later version added stands at its default in an older record. */
function settingsOf(stored: SettingsRecord | undefined): Settings {
  if (!stored) return DEFAULT_SETTINGS;
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    deletedAt: _deleted,
    sample: _sample,
    ...settings
  } = stored;
  return { ...DEFAULT_SETTINGS, ...settings };
}
