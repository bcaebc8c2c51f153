/** A profile as no reader knows it: the site was built anew, and nothing in it can be trusted by its old name. */
import { html, type Markup } from '../markup.ts';
import type { SamplePerson } from '../people.ts';
import { linkedinDocument } from './frame.ts';
import { siteHeader } from './site-header.ts';

export function changedProfile({ name, headline, location, about }: SamplePerson): Markup {
  return linkedinDocument({
    title: `${name} | LinkedIn`,
    frontEnd: 'whole',
    body: html`${siteHeader()}
      <main class="main">
        <article class="_8aae">
          <div class="_c07e"></div>
          <div class="_af62"><img alt="" width="120" height="120" src="/sample/face.svg" /></div>
          <div class="_name">${name}</div>
          <div>${headline}</div>
          <div class="_soft">${location}</div>
        </article>
        <article class="_8aae">
          <div>${about}</div>
          <div>
            This profile is drawn as no reader knows it: the site was built anew, the old hooks are gone, and
            the words that remain could be anybody’s. What a person sees at once, a program can no longer
            prove, so it says so and lets them type it. The name stands in the card above, the headline and
            the place below it, and nothing tells which of the three is which but the eye of whoever reads
            them.
          </div>
        </article>
      </main>`,
  });
}
