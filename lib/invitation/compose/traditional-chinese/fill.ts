const HAN = /[\u3400-\u9fff]/u;
const LATIN = /[A-Za-z]/u;
/** How far back a number is taken to belong to a Latin word before it ("Line 4"). */
const NEAR = 12;

/** True where Taiwan's habit sets a half space between the two: a Latin word beside a Chinese character. */
function needsGap(left: string, right: string): boolean {
  const [last, first] = [left.at(-1) ?? '', right.charAt(0)];
  const latinEnds = LATIN.test(last) || (/\d/u.test(last) && LATIN.test(left.slice(-NEAR)));
  if (latinEnds) return HAN.test(first) || LATIN.test(first);
  return HAN.test(last) && LATIN.test(first);
}

/**
 * Puts values into a frame such as `我是{c}的{n}。`, with a half space where a Latin word meets Chinese.
 * What was typed is never read as a frame again.
 */
export function fill(frame: string, values: Readonly<Record<string, string>>): string {
  let said = '';
  for (const piece of frame.split(/(\{[a-z]+\})/u)) {
    if (piece === '') continue;
    const name = /^\{([a-z]+)\}$/u.exec(piece)?.[1];
    const text = name === undefined ? piece : (values[name] ?? '');
    said += needsGap(said, text) ? ` ${text}` : text;
  }
  return said;
}

/** Every frame filled, the empty and the repeated left out. */
export function fillAll(
  frames: readonly (string | undefined)[],
  values: Readonly<Record<string, string>>,
): string[] {
  const ways = frames.flatMap((frame) => (frame ? [fill(frame, values)] : []));
  return [...new Set(ways)].filter(Boolean);
}
