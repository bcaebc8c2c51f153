/**
 * How an element and those around it look, up to an outer one: their sets of classes. Rows of one list look alike,
 * and two kinds of line differ; what the classes are called says nothing. Elements without classes are left out, so
 * that a wrapper more or less changes nothing; where nothing has a class, tag names stand in.
 */
export function formOf(element: Element, outer: Element): string {
  const classes: string[] = [];
  const tags: string[] = [];
  for (let at: Element | null = element; at && at !== outer; at = at.parentElement) {
    const own = [...at.classList].sort().join(' ');
    if (own) classes.push(own);
    tags.push(at.localName);
  }
  return classes.length ? classes.join(' < ') : tags.join(' < ');
}
