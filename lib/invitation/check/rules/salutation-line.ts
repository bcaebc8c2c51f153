/** The first line with words in it, and where it begins in the body. */
export function salutationLine(body: string): { text: string; start: number } | null {
  const match = /^[ \t]*(\S[^\n]*)$/m.exec(body);
  const text = match?.[1];
  return match && text ? { text, start: match.index + match[0].indexOf(text) } : null;
}
