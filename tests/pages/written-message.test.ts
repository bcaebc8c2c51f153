import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readGmailPage } from '../../lib/pages/gmail';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox?compose=new';

function written(body: string, asked = true) {
  const html = `<div class="nH Hd" role="dialog"><input name="subjectbox" value="Cold room 2">
    <div class="At"><textarea class="Ak" style="display:none"></textarea></div>
    <div class="Am" g_editable="true" role="textbox" contenteditable="true">${body}</div></div>`;
  const root = new JSDOM(`<body>${html}</body>`, { url: ADDRESS }).window.document;
  return readGmailPage(root, ADDRESS, { written: asked }).written;
}

describe('the message that the rep is writing', () => {
  it('is told line by line, a blank line where there is one', () => {
    expect(written('Dear Tessa,<div><br></div><div>May I <b>call</b> you?</div><div>Ines</div>')).toEqual({
      subject: 'Cold room 2',
      body: 'Dear Tessa,\n\nMay I call you?\nInes',
    });
  });

  it('leaves out the signature and the mail that is answered', () => {
    const body =
      '<div>Thank you.</div><div class="gmail_signature">Ines Holm, 020</div><div class="gmail_quote">On Monday …</div>';
    expect(written(body)?.body).toBe('Thank you.');
  });

  it('is not told unless the rep asks for it', () => {
    expect(written('<div>Dear Tessa,</div>', false)).toBeUndefined();
  });

  it('is absent where no message is open', () => {
    const root = new JSDOM('<body><div role="main"></div></body>', { url: ADDRESS }).window.document;
    expect(readGmailPage(root, ADDRESS, { written: true }).written).toBeUndefined();
  });
});
