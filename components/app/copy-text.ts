/**
 * Puts text on the clipboard. The clipboard API is refused in a frame whose page does not allow it, and
 * without focus; the older way needs only the rep's click.
 * @throws Error when neither way works.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'sr-only';
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    if (!copied) throw new Error('The browser does not let Doorstep use the clipboard.');
  }
}
