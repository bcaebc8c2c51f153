/** Answers requests to the two sites with sample pages, and nothing else with anything. */
import type { BrowserContext, Route } from 'playwright-core';
import { GMAIL_CSS } from './gmail/style.ts';
import { asAnswer, conversationsAt, type AnswerKind } from './conversations.ts';
import { gmailPage, popOutPage } from './gmail/page.ts';
import { paintViews } from './gmail/paint-views.ts';
import { runCompose } from './gmail/run-compose.ts';
import { runShortcuts } from './gmail/run-shortcuts.ts';
import { runTicks } from './gmail/run-ticks.ts';
import { linkedinPage } from './linkedin/pages.ts';
import { runNavigation } from './linkedin/run-navigation.ts';
import { FACE_SVG, HOUSE_SVG, LINKEDIN_CSS } from './linkedin/style.ts';
import { scriptOf } from './markup.ts';

export const INBOX_ADDRESS = 'https://mail.google.com/mail/u/0/#inbox';
export const FEED_ADDRESS = 'https://www.linkedin.com/feed/';

interface Answer {
  type: string;
  body: string;
}

/** No frame but the site's own, no script but its files: Doorstep's frame has to live with that. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Gmail enforces Trusted Types as well: nobody may write markup from text into its page. */
const POLICIES: Record<string, string> = {
  'mail.google.com': `${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`,
  'www.linkedin.com': POLICY,
};

const GMAIL_SCRIPT = [paintViews, runCompose, runShortcuts, runTicks].map(scriptOf).join('\n');

/**
 * @returns what the sample workspace answers to an address; null for an address that it does not have.
 */
export function answerFor(url: URL): Answer | null {
  if (url.hostname === 'mail.google.com') {
    if (url.pathname === '/sample/gmail.css') return { type: 'text/css', body: GMAIL_CSS };
    if (url.pathname === '/sample/gmail.js') return { type: 'text/javascript', body: GMAIL_SCRIPT };
    const answered = asAnswer(url.searchParams.get('answered'));
    if (url.pathname === '/mail/u/0/popout') return popOut(url, answered);
    if (!/^\/mail\/(u\/\d+\/)?$/.test(url.pathname)) return null;
    return page(gmailPage(undefined, { pane: url.searchParams.has('pane'), answered }).text);
  }
  if (url.hostname === 'www.linkedin.com') {
    if (url.pathname === '/sample/linkedin.css') return { type: 'text/css', body: LINKEDIN_CSS };
    if (url.pathname === '/sample/linkedin.js')
      return { type: 'text/javascript', body: scriptOf(runNavigation) };
    if (url.pathname === '/sample/face.svg') return { type: 'image/svg+xml', body: FACE_SVG };
    if (url.pathname === '/sample/house.svg') return { type: 'image/svg+xml', body: HOUSE_SVG };
    const markup = linkedinPage(url);
    return markup && page(markup.text);
  }
  return null;
}

function popOut(url: URL, answered: AnswerKind | null): Answer | null {
  const thread = url.searchParams.get('th')?.replace('#thread-f:', '');
  const conversation = conversationsAt(Date.now(), answered).find(({ threadId }) => threadId === thread);
  return conversation ? page(popOutPage(conversation).text) : null;
}

function page(body: string): Answer {
  return { type: 'text/html', body };
}

/**
 * Routes all http(s) requests of a browser context: sample pages are answered, everything else is refused.
 * @param stray is given `METHOD address` of each refused request.
 */
export async function serveSampleWorkspace(context: BrowserContext, stray: string[]): Promise<void> {
  await context.route(/^https?:/, async (route: Route) => {
    const request = route.request();
    const url = new URL(request.url());
    // The browser asks for an icon by itself; it is no request of the page's or of Doorstep's.
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const answer = answerFor(url);
    if (!answer) {
      stray.push(`${request.method()} ${request.url()}`);
      return route.abort('blockedbyclient');
    }
    return route.fulfill({
      status: 200,
      contentType: `${answer.type}; charset=utf-8`,
      headers: { 'content-security-policy': POLICIES[url.hostname] ?? POLICY },
      body: answer.body,
    });
  });
}
