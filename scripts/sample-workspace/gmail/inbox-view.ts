/** The list of conversations, one `tr.zA` each, with the hidden twin that every real row carries. */
import { CONVERSATIONS, type Correspondent, type SampleConversation } from '../conversations.ts';
import { html, type Markup } from '../markup.ts';
import { REP } from '../people.ts';

/** @param open the token of the conversation that stands beside the list. */
export function inboxView(open?: string): Markup {
  return html`<div class="G-atb" gh="mtb" role="toolbar"></div>
    <div class="Cp" gh="tl">
      <table class="F cf zt" role="grid">
        <tbody>
          ${CONVERSATIONS.map((conversation) => row(conversation, conversation.token === open))}
        </tbody>
      </table>
    </div>`;
}

function row({ token, threadId, subject, messages }: SampleConversation, isOpen: boolean): Markup {
  const last = messages.at(-1);
  if (!last) throw new Error(`The conversation ${token} has no message.`);
  const unread = last.from.email !== REP.email;
  return html`<tr
    class="${isOpen && 'aps '}zA ${unread ? 'zE' : 'yO'}"
    role="row"
    tabindex="-1"
    data-opens="${token}"
    aria-labelledby=":${token}"
  >
    <td class="oZ-x3 xY">
      <div
        class="oZ-jc T-Jo"
        role="checkbox"
        tabindex="-1"
        aria-checked="false"
        aria-labelledby=":${token}"
      ></div>
    </td>
    <td class="xY yX">
      <div class="afn" id=":${token}">${last.from.name}, ${subject}, ${last.shortDate}</div>
      <div class="yW">
        ${participants(messages.map(({ from }) => from)).map((one) => participant(one, unread))}
      </div>
    </td>
    <td class="xY a4W" role="gridcell">
      <span
        class="bog"
        data-thread-id="#thread-f:${threadId}"
        data-legacy-thread-id="${BigInt(threadId).toString(16)}"
        data-legacy-last-message-id="${BigInt(last.id).toString(16)}"
        ><span class="bqe">${subject}</span></span
      ><span class="y2"> - ${last.lines[0] ?? ''}</span>
    </td>
    <td class="xW xY">
      <span title="${last.date}" aria-label="${last.date}">${last.shortDate.split(', ')[1] ?? ''}</span>
    </td>
  </tr>`;
}

function participants(writers: Correspondent[]): Correspondent[] {
  return [...new Map(writers.map((writer) => [writer.email, writer])).values()];
}

function participant({ name, email }: Correspondent, unread: boolean): Markup {
  const shown = email === REP.email ? 'me' : name;
  return html`<span class="bA4"
    ><span
      class="${unread ? 'zF' : 'yP'}"
      translate="no"
      email="${email}"
      name="${shown}"
      data-hovercard-id="${email}"
      >${shown}</span
    ></span
  > `;
}
