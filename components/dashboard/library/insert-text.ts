/**
 * Puts a text in place of what is selected in a field, as typing would: the browser's own undo takes it back.
 * @returns the whole text of the field afterwards.
 */
export function insertText(area: HTMLTextAreaElement, text: string): string {
  const { selectionStart: from, selectionEnd: to, value } = area;
  area.focus();
  area.setSelectionRange(from, to);
  // The one way that keeps undo; jsdom and a few browsers do not have it.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text))
    return area.value;
  area.setRangeText(text, from, to, 'end');
  return value.slice(0, from) + text + value.slice(to);
}
