// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SavedField } from '../../../components/dashboard/saved-field';

afterEach(cleanup);
const input = () => screen.getByRole<HTMLInputElement>('textbox');

describe('a field that saves by itself', () => {
  it('saves once when it is left, without the spaces around', async () => {
    const save = vi.fn().mockResolvedValue(true);
    render(<SavedField label="Name" value="" onSave={save} />);
    await userEvent.type(input(), ' Dana ');
    expect(save).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(save).toHaveBeenCalledExactlyOnceWith('Dana');
  });

  it('saves on Enter, but not while a Korean or Chinese word is being composed', async () => {
    const save = vi.fn().mockResolvedValue(true);
    render(<SavedField label="Name" value="" onSave={save} />);
    await userEvent.type(input(), '다나');
    fireEvent.keyDown(input(), { key: 'Enter', isComposing: true });
    expect(save).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith('다나');
  });

  it('keeps what was typed when it could not be saved', async () => {
    render(<SavedField label="Name" value="old" onSave={() => Promise.resolve(undefined)} />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'new{Enter}');
    await vi.waitFor(() => expect(input().value).toBe('new'));
  });

  it('brings the old text back on Escape, and where a text is required', async () => {
    const save = vi.fn().mockResolvedValue(true);
    render(<SavedField label="Name" value="old" required onSave={save} />);
    await userEvent.type(input(), 'er{Escape}');
    expect(input().value).toBe('old');
    await userEvent.clear(input());
    await userEvent.tab();
    expect(input().value).toBe('old');
    expect(save).not.toHaveBeenCalled();
  });

  it('is not overwritten by an answer that arrives while one types', async () => {
    const { rerender } = render(<SavedField label="Name" value="old" onSave={() => Promise.resolve(true)} />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'typing');
    rerender(<SavedField label="Name" value="from another tab" onSave={() => Promise.resolve(true)} />);
    expect(input().value).toBe('typing');
  });
});
