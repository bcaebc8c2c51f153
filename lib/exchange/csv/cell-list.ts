const TOKENS = /\\[^]|; ?|[^;\\]+|\\/g;

/**
 * Several texts in one cell: `a@x.example; b@x.example`. A semicolon or backslash inside a text is
 * escaped with a backslash and an empty text is `\0`, so that every list comes back as it was.
 */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '\\0' : text.replace(/[;\\]/g, '\\$&'))).join('; ');
}

/** The texts of a cell written by `joinCell`, or typed by hand with semicolons between them. */
export function splitCell(cell: string): string[] {
  if (cell === '') return [];
  const texts: string[] = [];
  let text = '';
  for (const [token] of cell.matchAll(TOKENS)) {
    if (token.startsWith(';')) {
      texts.push(text);
      text = '';
    } else if (token !== '\\0') {
      text += token.startsWith('\\') ? token.slice(1) : token;
    }
  }
  return [...texts, text];
}
