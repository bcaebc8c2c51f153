/** What all network pages share: the document, the links between them, and the line at the foot. */
import { html, type Markup } from '../markup.ts';
import { DANA, HANEUL, MARTA, PETRA, REP, YIZHOU, type SamplePerson } from '../people.ts';
import { sampleStrip } from '../sample-strip.ts';

/** `whole`: pages between which the site loads anew. */
export type FrontEnd = 'ember' | 'server-driven' | 'guest' | 'whole';

/** Everyone with a page, in the order of the feed. */
export const PROFILES: SamplePerson[] = [DANA, MARTA, HANEUL, YIZHOU, PETRA, REP];

export interface PageParts {
  title: string;
  frontEnd: FrontEnd;
  /** More of the head: meta tags, structured data. */
  head?: Markup;
  body: Markup;
  /** Whose page it is, for the link to the same page three months later. */
  person?: SamplePerson;
}

export function linkedinDocument({ title, frontEnd, head, body, person }: PageParts): Markup {
  return html`<!doctype html>
    <html lang="en" data-front-end="${frontEnd}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head ?? null}
        <link rel="stylesheet" href="/sample/linkedin.css" />
        ${frontEnd !== 'guest' && frontEnd !== 'whole' && html`<script type="module" src="/sample/linkedin.js"></script>`}
      </head>
      <body>
        ${body}
        ${
          person?.later
            ? sampleStrip(`${profilePath(person)}?later`, 'This profile three months later')
            : sampleStrip('https://mail.google.com/mail/u/0/#inbox', 'Open the mail pages')
        }
      </body>
    </html>`;
}

export function profilePath({ slug }: SamplePerson): string {
  return `/in/${slug}/`;
}

export function profileUrl(person: SamplePerson): string {
  return `https://www.linkedin.com${profilePath(person)}`;
}

export function companyUrl({ companyId }: SamplePerson): string {
  return `https://www.linkedin.com/company/${companyId}/`;
}

/** Visible text and its twin for screen readers, as the older front end writes every line. */
export function twin(text: string): Markup {
  return html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
}
