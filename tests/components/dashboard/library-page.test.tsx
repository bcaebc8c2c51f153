// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/dashboard/library/library-page';
import type { LibraryImport } from '../../../lib/library/library-import';
import type { LibraryItem } from '../../../lib/library/library-item';
import { anItem } from '../../library/a-benefit';
import { answerWith, renderApp } from './answers';

const BENEFIT = anItem({ text: 'Less to look for', topic: 'lot search', roles: ['user'] });
const KOREAN = anItem({ text: '찾는 시간 단축', language: 'ko', benefitType: 'enterprise', roles: [] });
const PHRASE = anItem({
  kind: 'phrase',
  text: 'walk one hall with {{recipient_name}}',
  benefitType: null,
  topic: '',
  slot: 'process',
  roles: ['finance'],
});
const NOTHING: LibraryImport = { problem: null, added: 0, same: 0, completed: 0, kept_both: 0, skipped: [] };

let kept: Record<string, string | null>;
let asked: { name: string; data: unknown }[];

function open(items: LibraryItem[], imported: Partial<LibraryImport> = {}) {
  kept = {};
  asked = answerWith({
    listLibrary: () => ({ items, customers: [] }),
    saveLibraryItem: ({ id, content }) => {
      const saved = { ...anItem(), ...content, ...(id && { id }) };
      items.splice(0, items.length, saved, ...items.filter((item) => item.id !== id));
      return saved;
    },
    removeLibraryItem: () => undefined,
    exportLibrary: () => ({ text: '{}', count: items.filter(({ sample }) => !sample).length }),
    importLibrary: () => ({ ...NOTHING, ...imported }),
    keepTyped: ({ key, text }) => void (kept[key] = text),
    getTyped: ({ key }) => kept[key] ?? null,
    listUndo: () => [],
  });
  renderApp(<LibraryPage />);
}
const sent = (name: string) => asked.filter((one) => one.name === name).map(({ data }) => data);
const item = (text: string) => screen.findByRole('option', { name: new RegExp(text) });
const text = () => screen.getByTestId<HTMLTextAreaElement>('library-text');
const save = () => userEvent.click(screen.getByTestId('library-save'));

beforeEach(() => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an empty library', () => {
  it('says what it is for and begins with one benefit', async () => {
    open([]);
    await userEvent.click(await screen.findByTestId('library-start'));
    expect(document.activeElement).toBe(text());
    await userEvent.type(text(), 'Fewer calls at night');
    await userEvent.click(screen.getByTestId('library-type-unique'));
    await userEvent.click(screen.getByTestId('library-role-user'));
    await save();
    expect(sent('saveLibraryItem')).toEqual([
      {
        id: null,
        content: expect.objectContaining({
          kind: 'benefit',
          text: 'Fewer calls at night',
          benefitType: 'unique',
          roles: ['user'],
        }),
      },
    ]);
  });

  it('saves nothing without a text, and says so', async () => {
    open([]);
    await userEvent.click(await screen.findByTestId('library-start'));
    expect(screen.queryByText('Write the text first.')).toBeNull();
    await save();
    expect(screen.getByText('Write the text first.')).toBeDefined();
    expect(sent('saveLibraryItem')).toEqual([]);
  });
});

describe('the list', () => {
  it('stands in groups and is narrowed down by words, reader and type', async () => {
    open([BENEFIT, KOREAN, PHRASE]);
    await item('Less to look for');
    const groups = screen.getAllByRole('group').map((group) => within(group).queryAllByRole('option').length);
    expect(groups.filter((count) => count > 0)).toEqual([2, 1]);
    await userEvent.type(screen.getByTestId('library-search'), 'LOT look');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.type(screen.getByTestId('library-search'), ' nowhere');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  it('warns of a language in which there are company benefits only', async () => {
    open([BENEFIT, KOREAN]);
    expect((await screen.findByTestId('library-bragging')).textContent).toMatch(
      /^In 한국어 you have company/,
    );
    cleanup();
    open([BENEFIT]);
    await item('Less to look for');
    expect(screen.queryByTestId('library-bragging')).toBeNull();
  });
});

describe('a text in the editor', () => {
  it('is saved with Ctrl and Enter, and shows that something is not saved yet', async () => {
    open([BENEFIT]);
    await userEvent.click(await item('Less to look for'));
    expect(screen.getByTestId<HTMLButtonElement>('library-save').disabled).toBe(true);
    await userEvent.type(text(), ', day and night');
    expect(screen.getByText('Not saved yet')).toBeDefined();
    await userEvent.type(text(), '{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent('saveLibraryItem')).toHaveLength(1));
    expect(sent('saveLibraryItem')).toMatchObject([
      { id: BENEFIT.id, content: { text: 'Less to look for, day and night' } },
    ]);
  });

  it('keeps what was typed while another one is looked at, and gives it up on request', async () => {
    open([BENEFIT, PHRASE]);
    await userEvent.click(await item('Less to look for'));
    await userEvent.type(text(), '!');
    await userEvent.click(await item('walk one hall'));
    expect(text().value).toMatch(/^walk one hall/);
    await userEvent.click(await item('Less to look for'));
    await waitFor(() => expect(text().value).toBe('Less to look for!'));
    await userEvent.click(screen.getByTestId('library-revert'));
    expect(text().value).toBe('Less to look for');
    expect(Object.values(kept).filter((one) => one !== null)).toEqual([]);
  });

  it('takes a variable where the cursor stands, and shows the text as a customer reads it', async () => {
    open([PHRASE]);
    await userEvent.click(await item('walk one hall'));
    expect(screen.getByTestId('library-preview').textContent).toBe('walk one hall with Imogen Tarrow');
    text().setSelectionRange(0, 4);
    await userEvent.click(screen.getByTestId('variable-company'));
    expect(text().value).toBe('{{company}} one hall with {{recipient_name}}');
    await userEvent.click(screen.getByTestId('variable-own'));
    await userEvent.type(await screen.findByTestId('variable-name'), 'Hall Number{Enter}');
    expect(text().value).toBe('{{company}} {{hall_number}} one hall with {{recipient_name}}');
    expect(screen.getByTestId('library-preview').textContent).toContain('hall number');
  });

  it('warns of a variable that is not closed', async () => {
    open([anItem({ text: 'at {{company' })]);
    await userEvent.click(await item('at'));
    expect(screen.getByTestId('library-torn').textContent).toContain('{{company}}');
  });

  it('removed offers the way back', async () => {
    open([BENEFIT]);
    await userEvent.click(await item('Less to look for'));
    await userEvent.click(screen.getByTestId('library-remove'));
    expect((await screen.findByTestId('toast')).textContent).toContain('Removed from the library');
    expect(screen.getByTestId('toast-action').textContent).toBe('Undo');
    expect(sent('removeLibraryItem')).toEqual([{ id: BENEFIT.id }]);
  });
});

describe('the library as a file', () => {
  const choose = async (content: string) =>
    userEvent.upload(
      document.querySelector('input[type=file]') as HTMLInputElement,
      new File([content], 'library.json', { type: 'application/json' }),
    );

  it('is written under a name that says of when, unless there is nothing of the rep’s own', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    open([BENEFIT]);
    await userEvent.click(await screen.findByTestId('library-export'));
    await waitFor(() =>
      expect(names).toEqual([expect.stringMatching(/^doorstep-library-\d{4}-\d\d-\d\d\.json$/)]),
    );
    cleanup();
    open([anItem({ sample: true })]);
    await userEvent.click(await screen.findByTestId('library-export'));
    expect((await screen.findByTestId('toast')).textContent).toContain('nothing of your own');
    expect(names).toHaveLength(1);
  });

  it('says what was taken in, what was kept beside, and what was left out and why', async () => {
    open([BENEFIT], {
      added: 3,
      kept_both: 1,
      skipped: [
        { place: 4, reason: 'role_unknown', start: 'Half a' },
        { place: 6, reason: 'text_empty', start: '' },
      ],
    });
    await item('Less to look for');
    await choose('{}');
    const report = (await screen.findByTestId('library-report')).textContent;
    expect(report).toContain('3 texts added');
    expect(report).toContain('1 kept beside yours');
    expect(report).toContain('No. 4 It is for a reader that is not known here.Half a');
    expect(report).toContain('No. 6 Write the text first.');
  });

  it('too large is not even read', async () => {
    open([BENEFIT]);
    await item('Less to look for');
    await choose('x'.repeat(5_000_001));
    expect((await screen.findByTestId('library-report')).textContent).toContain('larger than 5 MB');
    expect(sent('importLibrary')).toEqual([]);
  });
});
