/** The messages of the network site: a list of conversations, and one that is open. */
import { html, type Markup } from '../markup.ts';
import { DANA, MARTA, REP, type SamplePerson } from '../people.ts';
import { linkedinDocument } from './frame.ts';
import { siteHeader } from './site-header.ts';

interface ChatLine {
  from: SamplePerson;
  time: string;
  text: string;
}

const LINES: ChatLine[] = [
  { from: DANA, time: '9:12 AM', text: 'Is the label trial still on for Thursday?' },
  { from: REP, time: '9:30 AM', text: 'It is. I bring two rolls and the small printer.' },
  { from: DANA, time: '9:41 AM', text: 'Good. Ask at the gate for Ruth.' },
];

export function messages(): Markup {
  return linkedinDocument({
    title: '(1) Messaging | LinkedIn',
    frontEnd: 'whole',
    body: html`${siteHeader()}
      <main class="main">
        <div class="msg artdeco-card scaffold-layout__list-detail-inner">
          <div class="scaffold-layout__list msg__list">
            <h2 class="visually-hidden">Conversation List</h2>
            <ul class="list-style-none msg-conversations-container__conversations-list">
              ${item(DANA, true)} ${item(MARTA, false)}
            </ul>
          </div>
          <div class="scaffold-layout__detail msg__detail">${thread(DANA)}</div>
        </div>
      </main>`,
  });
}

function item({ name }: SamplePerson, active: boolean): Markup {
  return html`<li class="scaffold-layout__list-item msg-conversation-listitem">
    <div
      class="msg-conversation-listitem__link ${active && 'msg-conversations-container__convo-item-link--active'}"
      tabindex="0"
    >
      <img alt="${name}" width="40" height="40" src="/sample/face.svg" />
      <div>
        <h3 class="msg-conversation-listitem__participant-names"><span class="truncate">${name}</span></h3>
        <time class="msg-conversation-listitem__time-stamp">Nov 19</time>
      </div>
    </div>
  </li>`;
}

function thread(person: SamplePerson): Markup {
  return html`<div class="msg-convo-wrapper msg-thread">
    <div class="shared-title-bar msg-title-bar">
      <a
        class="msg-thread__link-to-profile"
        href="${memberLink(person)}"
        title="Open ${person.name}’s profile"
        ><h2 class="msg-entity-lockup__entity-title" id="thread-detail-jump-target">${person.name}</h2></a
      >
    </div>
    <ul class="msg-s-message-list-content list-style-none">
      ${LINES.map(event)}
    </ul>
  </div>`;
}

/** The messages know people by their member token, and by no slug. */
function memberLink({ profileId }: SamplePerson): string {
  return `https://www.linkedin.com/in/${profileId}`;
}

function event({ from, time, text }: ChatLine, at: number): Markup {
  return html`<li class="msg-s-message-list__event">
    ${at === 0 && html`<time class="msg-s-message-list__time-heading">Nov 19</time>`}
    <div
      class="msg-s-event-listitem ${from.slug !== REP.slug && 'msg-s-event-listitem--other'}"
      data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${REP.profileId},2-s4mpl3${String(at)})"
    >
      <a href="${memberLink(from)}"
        ><span class="visually-hidden">View ${from.givenName}’s profile</span
        ><img title="${from.name}" alt="${from.name}" width="32" height="32" src="/sample/face.svg"
      /></a>
      <div>
        <div class="msg-s-message-group__meta">
          <a href="${memberLink(from)}"><span class="msg-s-message-group__name">${from.name}</span></a>
          <time class="msg-s-message-group__timestamp">${time}</time>
        </div>
        <p class="msg-s-event-listitem__body">${text}</p>
      </div>
    </div>
  </li>`;
}
