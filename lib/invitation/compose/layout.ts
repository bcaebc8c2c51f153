/** A leading mark of a list the rep typed: replaced by our own, so that lists look alike. */
const BULLET = /^(?:[-*•·▪–—]|\(?\d{1,2}[.)](?!\d)|[①-⑳])\s*/u;

/** A lead and one line a point. */
export function agenda(lead: string, points: string): string {
  return [lead, ...points.split('\n').map((point) => `- ${point.replace(BULLET, '')}`)].join('\n');
}
