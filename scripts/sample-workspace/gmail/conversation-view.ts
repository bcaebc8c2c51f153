/** An open conversation with the hooks that a Gmail of 2026 has: ids, senders, recipients, dates, bodies. */
import type { Correspondent, SampleConversation, SampleMessage } from '../conversations.ts';
import { html, type Markup } from '../markup.ts';
import { REP } from '../people.ts';

export function conversationView({ threadId, subject, messages }: SampleConversation): Markup {
  return html`<div class="nH a98 iY">
    <div class="ha">
      <h2
        jsname="r4nke"
        class="hP"
        tabindex="-1"
        data-thread-perm-id="thread-f:${threadId}"
        data-legacy-thread-id="${BigInt(threadId).toString(16)}"
      >
        ${subject}
      </h2>
    </div>
    <div class="nH aHU">
      <div class="nH hx"><div class="nH" role="list">${messages.map(message)}</div></div>
    </div>
    <div class="ip"></div>
    <div class="amn">
      <span class="ams bkH" role="link" tabindex="0" data-does="reply">Reply</span>
    </div>
  </div>`;
}

function message({ id, from, to, cc, date, shortDate, lines, signature }: SampleMessage): Markup {
  return html`<div class="h7" role="listitem" aria-expanded="true" tabindex="-1">
    <div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${BigInt(id).toString(16)}">
      <div class="aju" aria-hidden="true">
        <span class="ajn" name="${from.name}" jid="${from.email}" data-hovercard-id="${from.email}"
          >${from.name.charAt(0)}</span
        >
      </div>
      <div class="gs">
        <div class="gE iv gt">
          <table class="cf gJ">
            <tbody>
              <tr class="acZ">
                <td class="gF gK">${sender(from)}</td>
                <td class="gH bAk">
                  <span class="g3" title="${date}" alt="${date}" role="gridcell" tabindex="-1"
                    >${shortDate}</span
                  >
                </td>
              </tr>
              <tr class="acZ xD">
                <td colspan="2">
                  <div class="iw ajw">
                    <span translate="no" class="hb">to ${recipients([...to, ...cc])}</span>
                  </div>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
        <div class="ii gt">
          <div class="a3s aiL">
            <div dir="ltr">
              ${lines.map((line) => html`<div>${line}</div>`)}
              <div class="gmail_signature" data-smartmail="gmail_signature">
                ${signature.map((line, at) => html`${at > 0 && html`<br />`}${line}`)}
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  </div>`;
}

function sender({ name, email }: Correspondent): Markup {
  return html`<h3 class="iw gFxsud">
    <span translate="no" class="qu" role="gridcell" tabindex="-1"
      ><span email="${email}" name="${name}" data-hovercard-id="${email}" class="gD"
        ><span>${name}</span></span
      >
      <span class="go"
        ><span aria-hidden="true">&lt;</span>${email}<span aria-hidden="true">&gt;</span></span
      ></span
    >
  </h3>`;
}

/** The rep's own address is called "me", as Gmail does in the interface's language. */
function recipients(all: Correspondent[]): Markup[] {
  return all.map(({ name, email }, at) => {
    const shown = email === REP.email ? 'me' : name;
    return html`${at > 0 && ', '}<span
        email="${email}"
        name="${shown}"
        data-hovercard-id="${email}"
        class="g2"
        >${shown}</span
      >`;
  });
}
