/** The compose window and the inline reply, with the fields that Gmail's own have. */
import { html, type Markup } from '../markup.ts';

/** The pop-up; shown over the whole page at the compose address (`?view=cm`). */
export function composeWindow(): Markup {
  return html`<div class="nH Hd" role="dialog" aria-label="New Message">
    <div class="Hp">
      <h2 class="a3E"><span class="aYF">New Message</span></h2>
      <button type="button" class="Ha" aria-label="Save &amp; close" data-does="close">×</button>
    </div>
    <div class="M9">
      <div class="aoI" role="region" aria-label="New Message">
        <form class="bAs">
          <table class="GS">
            <tbody class="bze">
              <tr class="bzf">
                <td class="ok"><span class="gO aQY">To</span></td>
                <td class="eV">${recipientField('to')}</td>
              </tr>
            </tbody>
          </table>
          <div class="aoD az6">
            <input
              name="subjectbox"
              class="aoT"
              autocomplete="off"
              spellcheck="true"
              placeholder="Subject"
              aria-label="Subject"
            />
          </div>
          ${hiddenFields('#thread-a:')}
        </form>
        ${bodyField()} ${sendRow()}
      </div>
    </div>
  </div>`;
}

/** The reply under a conversation: the recipient is known, there is no subject box, the mail is quoted below. */
export function inlineReply(): Markup {
  return html`<div class="M9">
    <div class="aoI" role="region" aria-label="Reply">
      <form class="bAs">
        <table class="GS">
          <tbody class="bze">
            <tr class="bzf">
              <td class="eV">${recipientField('to')}</td>
            </tr>
          </tbody>
        </table>
        ${hiddenFields('#thread-f:')}
      </form>
      ${bodyField()} ${sendRow()}
    </div>
  </div>`;
}

/** Chips stand before the input; a typed address becomes one on Enter, Tab, comma or leaving the field. */
function recipientField(name: 'to'): Markup {
  return html`<div class="agP aFw" name="${name}">
    <div class="afp" data-chips></div>
    <input
      class="agP"
      peoplekit-id="BbVjBd"
      role="combobox"
      aria-label="To recipients"
      autocomplete="off"
      type="text"
    />
  </div>`;
}

function hiddenFields(thread: string): Markup {
  return html`<input type="hidden" name="composeid" value="1" />
    <input type="hidden" name="draft" value="" />
    <input type="hidden" name="rt" value="${thread}" />`;
}

/** In plain text mode the text area takes the place of the rich body, which stays behind it, hidden. */
function bodyField(): Markup {
  return html`<div class="Ap">
    <div class="Ar As" hidden><textarea class="Ak" aria-label="Message Body"></textarea></div>
    <div
      class="Am Al editable LW-avf"
      aria-label="Message Body"
      g_editable="true"
      role="textbox"
      aria-multiline="true"
      tabindex="0"
      spellcheck="false"
      contenteditable="true"
    ></div>
  </div>`;
}

function sendRow(): Markup {
  return html`<div class="btC">
    <div class="T-I J-J5-Ji aoO T-I-atl L3" role="button" tabindex="0" data-does="send">Send</div>
    <div class="J-N" role="menuitemcheckbox" tabindex="0" data-does="plain">Plain text mode</div>
  </div>`;
}
