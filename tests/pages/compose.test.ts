import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { createComposeWriter, fillCompose, type Filled } from '../../lib/pages/gmail/compose/compose-writer';
import { findOpenCompose } from '../../lib/pages/gmail/compose/compose-frame';

const LETTER = {
  to: 'tessa.arkwright@cedarmoor.example',
  subject: 'Cold room',
  body: 'Dear Tessa,\n\nMay I call?\nInes',
};
const WRITTEN = '<div>Dear Tessa,</div><div><br></div><div>May I call?</div><div>Ines</div>';

interface Parts {
  body?: string;
  subject?: string;
  to?: string;
  frame?: string;
  rich?: string;
}
/** A letter as Gmail frames it: recipients, subject, the text area of plain text mode, the rich body. */
function compose({
  body = '<br>',
  subject = '',
  to = '',
  frame = 'role="dialog"',
  rich = '',
}: Parts = {}): string {
  return `<div class="nH Hd" ${frame}><div class="M9"><form>
    <div>${to}<textarea name="to"></textarea><textarea name="cc"></textarea><textarea name="bcc"></textarea></div>
    <input name="subjectbox" value="${subject}"><input type="hidden" name="draft" value="#msg-a:r1"></form>
    <div class="At"><textarea class="Ak"></textarea></div>
    <div ${rich}><div class="Am" g_editable="true" role="textbox" contenteditable="true">${body}</div></div></div></div>`;
}

function page(html: string): Document {
  return new JSDOM(`<body>${html}</body>`, { url: 'https://mail.google.com/mail/u/0/#inbox' }).window
    .document;
}
const get = <T extends Element>(root: ParentNode, selector: string): T => {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const bodyOf = (root: ParentNode) => get<HTMLElement>(root, '[g_editable]');
const to = (root: ParentNode) => get<HTMLTextAreaElement>(root, 'textarea[name=to]');
const subject = (root: ParentNode) => get<HTMLInputElement>(root, '[name=subjectbox]');
function filled(result: Filled): Extract<Filled, { how: 'filled' }> {
  if (result.how !== 'filled') throw new Error('nothing was filled');
  return result;
}

describe('finding the open letter', () => {
  it('none is open: nothing happens', () => {
    const root = page('<div role="main"><div contenteditable="true" role="combobox">ask</div></div>');
    expect(findOpenCompose(root)).toBeNull();
    expect(fillCompose(root, LETTER)).toEqual({ how: 'none' });
  });

  it('an inline reply and a full screen letter are letters too', () => {
    for (const html of [
      `<div class="ip adB">${compose({ frame: '' })}</div>`,
      `<div class="aSt">${compose()}</div>`,
    ]) {
      expect(findOpenCompose(page(html))?.subject).not.toBeNull();
    }
  });

  it('a minimised letter is not open', () => {
    expect(findOpenCompose(page(`<div style="display: none">${compose()}</div>`))).toBeNull();
  });

  it('of two open letters the one with the cursor is meant, else the last', () => {
    const root = page(`<section id="a">${compose()}</section><section id="b">${compose()}</section>`);
    expect(findOpenCompose(root)?.frame.closest('section')?.id).toBe('b');
    subject(get(root, '#a')).focus();
    expect(findOpenCompose(root)?.frame.closest('section')?.id).toBe('a');
  });

  it('in plain text mode the text area is the body', () => {
    const root = page(compose({ rich: 'style="display: none"' }));
    filled(fillCompose(root, LETTER));
    expect(get<HTMLTextAreaElement>(root, '.Ak').value).toBe(LETTER.body);
    expect(bodyOf(root).innerHTML).toBe('<br>');
  });
});

describe('filling the open letter', () => {
  it('fills recipient, subject and body of an empty one, and tells Gmail', () => {
    const root = page(compose());
    const heard = vi.fn<(event: Event) => void>();
    root.addEventListener('input', heard, true);
    expect(filled(fillCompose(root, LETTER)).left).toEqual([]);
    expect(to(root).value).toBe(LETTER.to);
    expect(subject(root).value).toBe(LETTER.subject);
    expect(bodyOf(root).innerHTML).toContain(WRITTEN);
    const targets = heard.mock.calls.map(([event]) => event.target as Node);
    expect(targets).toContain(to(root));
    expect(targets).toContain(subject(root));
    expect(targets.some((target) => bodyOf(root).contains(target))).toBe(true);
  });

  it('keeps what the person wrote below, with a blank line between', () => {
    const root = page(compose({ body: '<div>Already <b>here</b></div>' }));
    filled(fillCompose(root, LETTER));
    const html = bodyOf(root).innerHTML;
    expect(html).toContain(`${WRITTEN}</div><div><br></div><div>Already <b>here</b></div>`);
  });

  it('does not double the blank lines that Gmail leaves above a signature', () => {
    const signature = '<div><br></div><div class="gmail_signature">Ines Holm</div>';
    const root = page(compose({ body: signature }));
    filled(fillCompose(root, LETTER));
    expect(bodyOf(root).innerHTML.endsWith(`${WRITTEN}</div>${signature}`)).toBe(true);
  });

  it('never parses our text as markup', () => {
    const root = page(compose());
    filled(fillCompose(root, { ...LETTER, body: '<img src=x onerror=alert(1)> & co' }));
    expect(bodyOf(root).querySelector('img')).toBeNull();
    expect(bodyOf(root).textContent).toBe('<img src=x onerror=alert(1)> & co');
  });

  it('never replaces a subject', () => {
    const root = page(compose({ subject: 'Mine' }));
    expect(filled(fillCompose(root, LETTER)).left).toEqual(['subject']);
    expect(subject(root).value).toBe('Mine');
  });

  it.each([
    ['an old chip', '<div class="vR"><span class="vN" email="gus@otherfirm.example">Gus</span></div>'],
    [
      'a new chip',
      '<div name="to"><div role="option" data-hovercard-id="gus@otherfirm.example">Gus</div></div>',
    ],
    ['a hidden field', '<input type="hidden" name="to" value="gus@otherfirm.example">'],
  ])('leaves a message to somebody else alone: %s', (_what, chip) => {
    const root = page(compose({ to: chip }));
    expect(fillCompose(root, LETTER)).toEqual({ how: 'none' });
    expect(to(root).value).toBe('');
    expect(bodyOf(root).textContent).toBe('');
  });

  it('fills an answer to the person, and adds them to it no second time', () => {
    const chip = `<div name="to"><div role="option" data-hovercard-id="${LETTER.to}">Them</div></div>`;
    const root = page(compose({ to: chip }));
    expect(filled(fillCompose(root, LETTER)).left).toEqual(['to']);
    expect(to(root).value).toBe('');
    expect(bodyOf(root).textContent).toContain(LETTER.body.split('\n')[0]);
  });

  it('takes only an address for a recipient', () => {
    const root = page(compose());
    expect(filled(fillCompose(root, { ...LETTER, to: 'a@b.example, c@d.example' })).left).toEqual(['to']);
    expect(to(root).value).toBe('');
  });

  it('uses the command of the editor where there is one, so that Ctrl+Z works', () => {
    const root = page(compose());
    const command = vi.fn<(name: string, ui: boolean, text: string) => boolean>((_name, _ui, text) => {
      root.getSelection()?.getRangeAt(0).startContainer.parentNode?.append(text);
      return true;
    });
    Object.assign(root, { execCommand: command });
    filled(fillCompose(root, LETTER));
    expect(command).toHaveBeenCalledWith('insertText', false, LETTER.body);
  });

  it('writes the whole letter where the command of the editor lost a part of it', () => {
    const root = page(compose({ body: '<div>Mine</div>' }));
    Object.assign(root, { execCommand: () => true });
    filled(fillCompose(root, LETTER));
    expect(bodyOf(root).innerHTML).toContain(WRITTEN);
    expect(bodyOf(root).textContent.endsWith('Mine')).toBe(true);
  });
});

describe('taking the letter back', () => {
  it.each([
    ['an empty body', '<br>'],
    ['the person’s own text', '<div>Already <b>here</b></div>'],
    ['a signature', '<div><br></div><div class="gmail_signature">Ines Holm</div>'],
    ['bare text', 'Mine'],
  ])('restores %s exactly', (_what, before) => {
    const root = page(compose({ body: before }));
    const { undo } = filled(fillCompose(root, LETTER));
    expect(undo()).toBe(true);
    expect(bodyOf(root).innerHTML).toBe(before);
    expect(subject(root).value).toBe('');
    expect(to(root).value).toBe('');
  });

  it('refuses, and changes nothing, once the person went on writing', () => {
    for (const change of [
      (root: Document) => bodyOf(root).append('!'),
      (root: Document) => void (subject(root).value = 'Cold room, again'),
      (root: Document) => void (to(root).value = 'gus@otherfirm.example'),
    ]) {
      const root = page(compose());
      const { undo } = filled(fillCompose(root, LETTER));
      change(root);
      const before = [bodyOf(root).innerHTML, subject(root).value, to(root).value];
      expect(undo()).toBe(false);
      expect([bodyOf(root).innerHTML, subject(root).value, to(root).value]).toEqual(before);
    }
  });

  it('refuses once the letter is gone', () => {
    const root = page(compose());
    const { undo } = filled(fillCompose(root, LETTER));
    get(root, '.M9').remove();
    expect(undo()).toBe(false);
  });

  it('takes a chip away that Gmail made of the address', () => {
    const root = page(compose());
    const { undo } = filled(fillCompose(root, LETTER));
    to(root).value = '';
    to(root).insertAdjacentHTML(
      'beforebegin',
      `<div class="chip"><span class="vN" email="${LETTER.to}"><i class="vM"></i></span></div>`,
    );
    get(root, '.vM').addEventListener('click', () => get(root, '.chip').remove());
    expect(undo()).toBe(true);
    expect(root.querySelector('.chip')).toBeNull();
  });

  it('the writer takes back its last letter, once', () => {
    const root = page(compose({ body: 'Mine' }));
    const { fill: write, undo } = createComposeWriter(root);
    expect(undo()).toBe(false);
    expect(write(LETTER)).toBe('filled');
    expect(undo()).toBe(true);
    expect(bodyOf(root).innerHTML).toBe('Mine');
    expect(undo()).toBe(false);
  });
});

describe('the rep’s own text first', () => {
  const below = { ...LETTER, place: 'below' as const };

  it('our letter goes below it, above signature and answered mail', () => {
    const own = '<div>Already <b>here</b></div>';
    const closing =
      '<div><br></div><div class="gmail_signature">Ines Holm</div><div class="gmail_quote">Dana wrote</div>';
    const root = page(compose({ body: own + closing }));
    filled(fillCompose(root, below));
    const html = bodyOf(root).innerHTML;
    expect(html.startsWith(`${own}<div><br></div><div>`)).toBe(true);
    expect(html.endsWith(`${WRITTEN}</div>${closing}`)).toBe(true);
  });

  it.each([
    ['Mine\n\n-- \nInes Holm', `Mine\n\n${LETTER.body}\n\n-- \nInes Holm`],
    [
      'Mine\n\nOn Tue, 6 May 2026, Dana wrote:\n\n> Hello\n> there',
      `Mine\n\n${LETTER.body}\n\nOn Tue, 6 May 2026, Dana wrote:\n\n> Hello\n> there`,
    ],
    ['Mine', `Mine\n\n${LETTER.body}`],
    ['-- \nInes Holm', `${LETTER.body}\n\n-- \nInes Holm`],
    ['> Hello', `${LETTER.body}\n\n> Hello`],
    ['  \n', LETTER.body],
  ])('in plain text too: %j', (before, after) => {
    const root = page(compose({ rich: 'style="display: none"' }));
    get<HTMLTextAreaElement>(root, '.Ak').value = before;
    const { undo } = filled(fillCompose(root, below));
    expect(get<HTMLTextAreaElement>(root, '.Ak').value).toBe(after);
    expect(undo()).toBe(true);
    expect(get<HTMLTextAreaElement>(root, '.Ak').value).toBe(before);
  });

  const pieces = fc.array(
    fc.constantFrom(
      'bare words',
      '<br>',
      '<div><br></div>',
      '<div>A line with <b>weight</b> &amp; <a href="https://pinewharf.example">a link</a></div>',
      '<ul><li>one</li><li>two</li></ul>',
      '<img alt="plan">',
      '<div class="gmail_signature"><i>Ines Holm</i></div>',
      '<div class="gmail_quote">Dana wrote<blockquote>Hello</blockquote></div>',
    ),
    { maxLength: 6 },
  );

  it('whatever stands there stays as it is, in its order, and comes back exactly', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('above' as const, 'below' as const), (parts, place) => {
        const root = page(compose({ body: parts.join('') }));
        const before = bodyOf(root).innerHTML;
        const nodes = [...bodyOf(root).childNodes];
        const { undo } = filled(fillCompose(root, { ...LETTER, place }));
        const now = [...bodyOf(root).childNodes].filter((node) => nodes.includes(node));
        const blank = !bodyOf(page(compose({ body: before }))).textContent.trim() && !before.includes('<img');
        expect(now).toEqual(blank ? [] : nodes);
        expect(bodyOf(root).innerHTML.split(WRITTEN)).toHaveLength(2);
        const [above = '', after = ''] = bodyOf(root).innerHTML.split(WRITTEN);
        const outside =
          place === 'above' ? above : after.replace(/<div[^>]*gmail_(?:signature|quote).*|<br>/g, '');
        expect(outside.replace(/<\/?div>/g, '')).toBe('');
        expect(undo()).toBe(true);
        expect(bodyOf(root).innerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
