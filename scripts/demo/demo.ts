/** The headless walk of `npm run demo`: the whole main job once, and then its looks in four languages. */
import type { Browser } from '../browser/find-browser.ts';
import { launch, type LaunchOptions, type Session } from '../browser/launch.ts';
import { startJournal } from './journal.ts';
import { takeLooks } from './looks.ts';
import { walkMainJob } from './main-job.ts';
import { CHINESE, ENGLISH, KOREAN, TAIWANESE } from './stories.ts';
import { takeStudioLooks } from './studio-looks.ts';

const FOLDER = 'out/demo';

/** @throws Error when a step fails, or when anything tried to reach the network. */
export async function runDemo(browser: Browser, extension: string): Promise<void> {
  const journal = startJournal(FOLDER);
  const within = async (options: Partial<LaunchOptions>, walk: (session: Session) => Promise<void>) => {
    const session = await launch({ browser, extension, headless: true, reducedMotion: 'reduce', ...options });
    try {
      await walk(session);
      const stray = session.strayRequests();
      if (stray.length > 0) throw new Error(`Something tried to reach the network: ${stray.join(', ')}`);
    } finally {
      await session.close();
    }
  };

  await within({}, (session) => walkMainJob(session, journal));
  for (const story of [ENGLISH, KOREAN, CHINESE, TAIWANESE]) {
    journal.step(`Look at it in ${story.language}, light and dark, 320 and 400 px wide`);
    await within({ language: story.language }, (session) => takeLooks(session, story, journal));
  }
  journal.step('Fill the library, and come to a stranger: three presses to a letter');
  await within({}, (session) => takeStudioLooks(session, journal));
  console.log(
    `\nNo request left for the network. The CSV, the draft and the screenshots are in ${journal.folder}/`,
  );
}
