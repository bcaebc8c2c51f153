/** The whole mail page: frame, views and the compose window, as one document that never reloads. */
import {
  CONVERSATIONS,
  conversationsAt,
  type AnswerKind,
  type SampleConversation,
} from '../conversations.ts';
import { html, type Markup } from '../markup.ts';
import { REP } from '../people.ts';
import { sampleStrip } from '../sample-strip.ts';
import { composeWindow, inlineReply } from './compose-window.ts';
import { conversationView } from './conversation-view.ts';
import { inboxView } from './inbox-view.ts';

const PRODUCT = `${REP.company} Mail`;

interface Arrangement {
  /** Conversations open beside the list. */
  pane: boolean;
  /** What has just come in from the first correspondent. */
  answered: AnswerKind | null;
}

/**
 * The document for every address under `/mail/u/0/`: what the hash says is painted by `paintViews`.
 * @param painted the view that is already on screen; without one the page starts empty, as Gmail does.
 */
export function gmailPage(
  painted?: SampleConversation | 'inbox',
  { pane, answered }: Arrangement = { pane: false, answered: null },
): Markup {
  const inboxTitle = `Inbox (${CONVERSATIONS.length}) - ${REP.email} - ${PRODUCT}`;
  const inbox = view('inbox', inboxTitle, inboxView());
  const threads = conversationsAt(Date.now(), answered).map((conversation) =>
    pane
      ? view(
          conversation.token,
          inboxTitle,
          html`<div class="pane">
            <div>${inboxView(conversation.token)}</div>
            <div class="aia">${conversationView(conversation)}</div>
          </div>`,
        )
      : view(
          conversation.token,
          `${conversation.subject} - ${REP.email} - ${PRODUCT}`,
          conversationView(conversation),
        ),
  );
  const empty = view('empty', `${REP.email} - ${PRODUCT}`, html`<p class="TC">Nothing here.</p>`);
  const now = painted === 'inbox' ? inbox : threads[CONVERSATIONS.findIndex((c) => c === painted)];
  return html`<!doctype html>
    <html lang="en" class="xfe">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${now?.title ?? PRODUCT}</title>
        <link rel="stylesheet" href="/sample/gmail.css" />
        <script type="module" src="/sample/gmail.js"></script>
      </head>
      <body>
        ${banner()}
        <div class="bkL">
          ${sideNavigation()}
          <div class="nH bkK nn" id="views">${now ? now.markup : null}</div>
        </div>
        <div class="dw" id="compose-dock"></div>
        ${sampleStrip('https://www.linkedin.com/feed/', 'Open the network pages')}
        ${[inbox, ...threads, empty].map(
          ({ name, title, markup }) =>
            html`<template data-view="${name}" data-title="${title}">${markup}</template>`,
        )}
        <template id="compose-window">${composeWindow()}</template>
        <template id="inline-reply">${inlineReply()}</template>
        <div class="bofITb" role="alert" aria-live="assertive" id="did"></div>
      </body>
    </html>`;
}

/** A conversation in a window of its own: no list, no account button; the address names it. */
export function popOutPage(conversation: SampleConversation): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${conversation.subject} - ${REP.email} - ${PRODUCT}</title>
        <link rel="stylesheet" href="/sample/gmail.css" />
      </head>
      <body class="popout">
        <div class="bkK">${conversationView(conversation)}</div>
        ${sampleStrip('https://mail.google.com/mail/u/0/#inbox', 'Open the list')}
      </body>
    </html>`;
}

function view(name: string, title: string, main: Markup) {
  const markup = html`<div class="nH" data-painted="${name}">
    <div class="nH ar4 z">
      <div class="AO"><div class="BltHke nH oy8Mbf" role="main">${main}</div></div>
    </div>
  </div>`;
  return { name, title, markup };
}

function banner(): Markup {
  const account = `Google Account: ${REP.name}  \n(${REP.email})`;
  return html`<header id="gb" class="gb_Ha" role="banner">
    <a class="gb_Ae" href="#inbox" aria-label="Mail">Mail</a>
    <form id="aso_search_form_anchor" role="search" class="gb_De">
      <input aria-label="Search mail" name="q" placeholder="Search mail" autocomplete="off" />
    </form>
    <a class="gb_B gb_Za gb_0" role="button" tabindex="0" aria-label="${account}">${REP.name.charAt(0)}</a>
  </header>`;
}

function sideNavigation(): Markup {
  return html`<div class="nH oy8Mbf nn aeN">
    <div class="aic">
      <div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">Compose</div></div>
    </div>
    <div role="navigation">
      <div class="TN bzz aHS-bnt">
        <a class="J-Ke n0" href="#inbox" aria-label="Inbox">Inbox</a>
        <span class="bsU">${CONVERSATIONS.length}</span>
      </div>
      <div class="TN bzz"><a class="J-Ke n0" href="#sent" aria-label="Sent">Sent</a></div>
      <div class="TN bzz"><a class="J-Ke n0" href="#drafts" aria-label="Drafts">Drafts</a></div>
    </div>
  </div>`;
}
