import { browser } from 'wxt/browser';
import { translatorFor } from '../i18n/translator';
import type { Language } from '../i18n/language';
import type { Settings } from '../settings/settings';

const MORNING = 'morning';
const MIDNIGHT = 'midnight';

/** Shows how many people are due on the toolbar button; nothing when none is. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a5200' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
}

/**
 * Sets the two daily alarms: the morning's notification, and midnight, when the badge changes by itself.
 * Alarms outlive the worker; a time zone or clock change is caught because they are set anew each day.
 */
export async function setDailyAlarms(settings: Settings, now: number): Promise<void> {
  await browser.alarms.create(MIDNIGHT, { when: nextLocalTime('00:00', now) });
  if (settings.notifications)
    await browser.alarms.create(MORNING, { when: nextLocalTime(settings.notifyAt, now) });
  else await browser.alarms.clear(MORNING);
}

export function isMorning(alarmName: string): boolean {
  return alarmName === MORNING;
}

/**
 * The morning's notification: a count, never a name or a word of a letter, since a lock screen shows it.
 */
export async function notifyDue(due: number, language: Language): Promise<void> {
  if (due === 0) return;
  const { t } = translatorFor(language);
  await browser.notifications.create('due-today', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('notification.title'),
    message: t('notification.due', { due }),
  });
}

/**
 * @param clock local `HH:MM`. @param now epoch ms.
 * @returns epoch ms of the next time the clock on the wall shows it.
 */
export function nextLocalTime(clock: string, now: number): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}
