import { canonicalProfileAddress, profileSlug } from '../../people/profile-address';
import { capturedPerson, reading, settle, type Reading, type Unread } from '../evidence';
import { emptyCapture, silent, type PageReader } from '../reader';
import { oneLine } from '../text';
import { isShown } from '../visibility';
import { linkedCompany, linkedSlug, placeOf, tokenIn } from './address';
import { embeddedFacts, type EmbeddedFacts } from './embedded';
import { splitName } from './given-name';
import { identityOf, settledSlug, slugSpellsName, type CardIdentity } from './identity';
import { positionsOf, settleWork, type EntryLines, type TopCardWork } from './position';
import { LINKEDIN } from './selectors';
import { nameInTitle } from './title';

/** The top card: the section that bears a member number, or the one around the only name heading. */
export function emberTopCard(root: Document): Element | null {
  const numbered = [...root.querySelectorAll(LINKEDIN.topCardSection)].filter(isShown);
  if (numbered.length) return numbered.length === 1 ? (numbered[0] ?? null) : null;
  const headings = [...root.querySelectorAll(`main ${LINKEDIN.nameHeading}`)].filter(isShown);
  return headings.length === 1 ? (headings[0]?.closest('section') ?? null) : null;
}

/** Whose links a card carries. The URN stands in links under the person's own address, all over the page. */
export function emberIdentity(root: Document, card: Element): CardIdentity {
  const links = card.querySelectorAll(`${LINKEDIN.contactLink}, ${LINKEDIN.aboutLink}`);
  const slugs = new Set([...links].map(linkedSlug).filter((slug) => slug !== null));
  const tokens = new Set(
    [...root.querySelectorAll(LINKEDIN.ownLinkWithUrn)]
      .filter((link) => slugs.has(linkedSlug(link) ?? ''))
      .map((link) => tokenIn(link.getAttribute('href')))
      .filter((token) => token !== null),
  );
  return { slugs, token: tokens.size === 1 ? ([...tokens][0] ?? null) : null };
}

/** The text a sighted person sees: the twin for screen readers is left out. */
function seenText(element: Element): string | undefined {
  return oneLine((element.querySelector(LINKEDIN.experienceLine) ?? element).textContent);
}

function topCardWork(card: Element): TopCardWork {
  const entities = [...card.querySelectorAll(LINKEDIN.topCardEntity)].filter((entity) => seenText(entity));
  const shown = entities.map(seenText).filter((text) => text !== undefined);
  const linked = card.querySelector(LINKEDIN.topCardEmployerAnchor);
  const [first, second] = entities;
  // Employer before school; one alone may be either, unless its link says which.
  const pair = entities.length === 2 && first?.closest('ul') === second?.closest('ul') ? shown[0] : undefined;
  const employer = linked
    ? reading(seenText(linked), 'semantic', 'topCardEmployerAnchor')
    : reading(pair, 'position', 'topCardEntity');
  return { shown, employer };
}

function entryLines(entry: Element): EntryLines {
  const linesOf = (item: Element) =>
    [...item.querySelectorAll(LINKEDIN.experienceLine)]
      .filter((line) => line.closest('li') === item)
      .map((line) => oneLine(line.textContent))
      .filter((line) => line !== undefined);
  return {
    lines: linesOf(entry),
    roles: [...entry.querySelectorAll('li')].map(linesOf),
    companyUrl: linkedCompany(entry.querySelector('a[href*="/company/"]')),
    picture: oneLine(entry.querySelector('img')?.getAttribute('alt')),
  };
}

function experienceEntries(root: Document): EntryLines[] {
  const list = root.querySelector(LINKEDIN.experienceAnchor)?.closest('section')?.querySelector('ul');
  return [...(list?.children ?? [])].filter((item) => item.localName === 'li').map(entryLines);
}

/** The place stands beside the contact link, in the same row; a row with the link alone tells none. */
function locationBeside(contact: Element | null, card: Element): Reading {
  let cell = contact;
  while (cell && cell !== card && !cell.previousElementSibling) cell = cell.parentElement;
  const place = cell && cell !== card ? cell.previousElementSibling : null;
  return place?.localName === 'span' ? reading(place.textContent, 'position', 'contactLink') : undefined;
}

function settleName(
  root: Document,
  unread: Unread,
  heading: string | undefined,
  facts: EmbeddedFacts,
): Reading {
  const { givenName = '', familyName = '' } = facts.member ?? {};
  // The JSON tells the two parts; in which order they are shown is the page's affair.
  const orders = [`${givenName} ${familyName}`, `${familyName} ${givenName}`, `${familyName}${givenName}`];
  const embedded =
    givenName && familyName ? (orders.find((name) => name === heading) ?? orders[0]) : undefined;
  return settle(
    unread,
    'name',
    [
      reading(embedded, 'embedded', 'embeddedJson'),
      reading(heading, 'semantic', 'nameHeading'),
      reading(nameInTitle(root, heading), 'title', 'documentTitle'),
    ],
    true,
  );
}

/** Profiles of the Ember front end, 2021 to 2026. */
export const emberProfileReader: PageReader = {
  name: 'linkedin/profile-ember',
  kind: 'linkedin-profile',
  matches: (url, root) => placeOf(url) === 'profile' && emberTopCard(root) !== null,
  read(root, url, options) {
    const card = emberTopCard(root);
    if (!card) return silent('linkedin-profile', url, options, 'page_not_ready');
    const capture = emptyCapture('linkedin-profile', url, options);
    const identity = emberIdentity(root, card);
    const whose = identityOf(url, identity);
    const heading = oneLine(card.querySelector(LINKEDIN.nameHeading)?.textContent);
    const facts = embeddedFacts(root, profileSlug(url.href));
    const titled = heading !== undefined && nameInTitle(root, heading) === heading;
    const spelled = whose === 'silent' && titled && slugSpellsName(url, heading);
    if (whose !== 'same' && !spelled) return { ...capture, silence: 'page_not_ready' };

    const slug = settledSlug(url, identity);
    const profileUrl = reading(
      slug && canonicalProfileAddress(`linkedin.com/in/${slug}`),
      'address',
      'address',
    );
    const viewerUrl = facts.viewerSlug && canonicalProfileAddress(`linkedin.com/in/${facts.viewerSlug}`);
    if (viewerUrl) capture.viewer.profileUrl = viewerUrl;
    const { unread } = capture;
    const name = settleName(root, unread, heading, facts);
    const labels = [...card.querySelectorAll(LINKEDIN.givenNameLabel)].map(
      (label) => label.getAttribute('aria-label') ?? label.getAttribute('title') ?? '',
    );
    const parts =
      name &&
      splitName(unread, name.value, {
        member: facts.member,
        memberSelector: 'embeddedJson',
        labels,
        labelSelector: 'givenNameLabel',
        slug,
      });
    const number = card.getAttribute('data-member-id');
    const work = settleWork(
      unread,
      experienceEntries(root).flatMap(positionsOf),
      topCardWork(card),
      'experienceAnchor',
    );
    capture.people.push(
      capturedPerson({
        name,
        ...parts,
        ...work,
        headline: settle(unread, 'headline', [
          reading(facts.member?.headline, 'embedded', 'embeddedJson'),
          reading(card.querySelector(LINKEDIN.headline)?.textContent, 'semantic', 'headline'),
        ]),
        location: locationBeside(card.querySelector(LINKEDIN.contactLink), card),
        profileUrl,
        memberUrn: settle(unread, 'memberUrn', [
          reading(
            facts.member?.token && `urn:li:fsd_profile:${facts.member.token}`,
            'embedded',
            'embeddedJson',
          ),
          reading(identity.token && `urn:li:fsd_profile:${identity.token}`, 'semantic', 'ownLinkWithUrn'),
        ]),
        memberId: settle(unread, 'memberId', [
          reading(facts.member?.memberId, 'embedded', 'embeddedJson'),
          reading(
            number && /^[1-9]\d*$/.test(number) ? `urn:li:member:${number}` : null,
            'semantic',
            'topCardSection',
          ),
        ]),
      }),
    );
    return capture;
  },
};
