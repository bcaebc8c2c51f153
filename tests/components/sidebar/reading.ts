import type { PageReading, SidebarContext, Subject } from '../../../lib/messages/views';
import type { Capture } from '../../../lib/people/capture';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { capture, captured } from '../../people/captured';

export const CONTEXT: SidebarContext = {
  tabId: 7,
  surface: 'frame',
  settings: { ...DEFAULT_SETTINGS, language: 'en' },
  site: 'linkedin',
};

/** An invented row of a list. */
export function row(name: string, over: Partial<Subject> = {}): Subject {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    captured: captured({
      name,
      profileUrl: `https://www.linkedin.com/in/${slug}/`,
      headline: `Buyer at ${name.split(' ')[1] ?? name} Foods`,
    }),
    known: null,
    changes: [],
    company: null,
    colleague: false,
    suppressed: false,
    reply: null,
    ...over,
  };
}

/** A reading of a page as the background answers it. */
export function reading(subjects: Subject[], over: Partial<Capture> = {}): PageReading {
  return {
    capture: capture(
      subjects.map((subject) => subject.captured),
      {
        page: 'linkedin-people-search',
        address: 'https://www.linkedin.com/search/results/people/?keywords=cold',
        ...over,
      },
    ),
    subjects,
    company: null,
    unreachable: false,
  };
}
