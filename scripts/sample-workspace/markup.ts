/** HTML as text, safe by default: what is put into a template is escaped unless it is markup itself. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | false | Part[];

/** A tagged template: strings are escaped, arrays joined, `null` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, at) => text + (at < parts.length ? render(parts[at]) : '')).join(''));
}

/** JSON for a `code` or `script` element, as the sites embed it. */
export function embeddedJson(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c'));
}

/** A function's own source as a script that runs at once; it may use nothing from outside itself. */
export function scriptOf(behaviour: () => void): string {
  return `(${behaviour.toString()})();\n`;
}

function render(part: Part | undefined): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  if (part === null || part === undefined || part === false) return '';
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
