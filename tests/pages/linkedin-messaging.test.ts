import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/people/capture';
import { readPage } from '../../lib/pages/registry';
import { OWN_CASES } from './page-cases';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/';
const FEED = 'https://www.linkedin.com/feed/';
const page = (name: string) =>
  new JSDOM(readFileSync(join(OWN_CASES, 'linkedin', `${name}.html`), 'utf8')).window.document;
const names = ({ people }: Capture) => people.map(({ name }) => name?.value);
const get = (root: ParentNode, selector: string): Element => {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

describe('an open conversation', () => {
  it('is the rep’s where the owner of the mailbox writes, whatever the rep is called', () => {
    const root = page('messaging-thread');
    get(root, '.global-nav__me-photo').setAttribute('alt', 'Orla Fennick');
    expect(readPage(root, THREAD).chat?.messages.map(({ mine }) => mine)).toEqual([false, true, null]);
  });

  it('is nobody’s where a second person is linked above the messages', () => {
    const root = page('messaging-thread');
    get(root, '.title-bar').append(...page('messaging-unanswered').querySelectorAll('.title-bar a'));
    expect(names(readPage(root, THREAD))).toEqual([]);
  });

  it('does not say who wrote a message in which another person is shown', () => {
    const root = page('messaging-thread');
    get(root, '[data-event-urn] .meta').insertAdjacentHTML(
      'beforeend',
      '<a href="https://www.linkedin.com/in/tess-orme/"><img alt="">Tess Orme</a>',
    );
    expect(readPage(root, THREAD).chat?.messages[0]?.from).toBeNull();
  });

  it('tells each message once, and no time that something was written into', () => {
    const root = page('messaging-thread');
    const message = get(root, '.msg-s-message-list__event');
    message.after(message.cloneNode(true));
    get(root, '.meta time').append(root.createElement('b'));
    get(root, '.meta time b').textContent = 'seen';
    const told = readPage(root, THREAD).chat?.messages;
    expect(told).toHaveLength(3);
    expect(told?.[0]).toMatchObject({ from: 'Orla Fennick', time: null, date: '10. Juni 2024' });
  });

  it('keeps the slug where the links carry one', () => {
    const root = page('messaging-thread');
    for (const link of root.querySelectorAll('a[href*="uJAoE"]'))
      link.setAttribute('href', '/in/orla-fennick/');
    const [person] = readPage(root, THREAD).people;
    expect(person?.profileUrl?.value).toBe('https://www.linkedin.com/in/orla-fennick/');
    expect(person?.memberUrn).toBeUndefined();
  });
});

describe('a conversation over another page', () => {
  it('is read inside the open shadow root of a server-driven page', () => {
    const root = page('messaging-overlay-over-feed');
    const bubble = get(
      root,
      '[data-msg-overlay-conversation-bubble-open]:not([data-msg-overlay-conversation-bubble-is-minimized])',
    );
    root.body.insertAdjacentHTML(
      'beforeend',
      '<div id="interop-outlet" data-testid="interop-shadowdom"></div>',
    );
    get(root, '#interop-outlet').attachShadow({ mode: 'open' }).append(bubble);
    get(root, '#msg-overlay').remove();
    expect(names(readPage(root, FEED))).toEqual(['Orla Fennick']);
  });

  it('is nobody’s where two of them lie open', () => {
    const root = page('messaging-overlay-over-feed');
    for (const bubble of root.querySelectorAll('[role="dialog"]'))
      bubble.removeAttribute('data-msg-overlay-conversation-bubble-is-minimized');
    expect(readPage(root, FEED)).toMatchObject({ people: [], silence: 'no_person_here' });
  });

  it('never speaks for a profile', () => {
    const root = page('messaging-overlay-over-feed');
    const profile = page('profile-server-driven-with-experience');
    profile.body.append(get(root, '#msg-overlay'));
    const alone = page('profile-server-driven-with-experience');
    const { address } = JSON.parse(
      readFileSync(join(OWN_CASES, 'linkedin', 'profile-server-driven-with-experience.json'), 'utf8'),
    ) as { address: string };
    expect(names(readPage(profile, address))).toEqual(names(readPage(alone, address)));
    expect(readPage(profile, address).chat).toBeUndefined();
  });
});
