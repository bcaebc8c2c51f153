import { canonicalProfileAddress, profileSlug } from '../../../people/profile-address';
import { capturedPerson, reading, settle, type Unread } from '../../evidence';
import { emptyCapture, silent, type PageReader } from '../../reader';
import { isShown } from '../../visibility';
import { linkedSlug, placeOf } from '../address';
import { embeddedFacts } from './embedded';
import { splitName } from './given-name';
import { identityOf, settledSlug, slugSpellsName } from '../identity';
import { positionsOf } from './position';
import { readCardLines } from './profile-card-lines';
import { contactInfo } from './profile-contact-info';
import { emberIdentity, emberTopCard } from './profile-ember-card';
import { linesIn, plainText } from './profile-lines';
import { nameHeading, nameOnCard, settleFullName } from './profile-name';
import { employerBesideSchool, lockupsIn, settleWork, type TopCardWork, type Work } from './profile-work';
import { LINKEDIN } from '../selectors';
import { nameInTitle } from '../title';

/**
 * A section of the page by its anchor, where it is the only one shown and links to nobody else's pages. Around the
 * anchor, the smallest element with a list in it that is not already the whole column.
 */
function ownSection(root: Document, anchor: string, card: Element, slug: string | null): Element | null {
  const [found, more] = [...root.querySelectorAll(anchor)].filter((one) => isShown(one));
  let section = found?.parentElement ?? null;
  while (section && !section.querySelector('li')) section = section.parentElement;
  if (!section || more || section.contains(card)) return null;
  const details = [...section.querySelectorAll('a[href*="/in/"][href*="/details/"]')].map(linkedSlug);
  return details.every((one) => one === slug) ? section : null;
}

function topCardWork(
  root: Document,
  card: Element,
  heading: Element | null,
  slug: string | null,
): TopCardWork {
  const { named, shown, clear } = lockupsIn(
    [...card.querySelectorAll(LINKEDIN.topCardEntity)].filter((one) => !heading || !one.contains(heading)),
  );
  const linked = named.find(({ lockup }) => lockup.matches(LINKEDIN.topCardEmployerAnchor));
  const beside = employerBesideSchool(ownSection(root, LINKEDIN.educationAnchor, card, slug), shown);
  return {
    shown,
    clear,
    employer: linked
      ? reading(linked.name, 'semantic', 'topCardEmployerAnchor')
      : reading(beside, 'semantic', 'topCardEntity'),
  };
}

function workOf(
  root: Document,
  unread: Unread,
  card: Element,
  heading: Element | null,
  slug: string | null,
): Work & { shown: readonly string[] } {
  const cardWork = topCardWork(root, card, heading, slug);
  const section = ownSection(root, LINKEDIN.experienceAnchor, card, slug);
  const items = [...(section?.querySelectorAll('li') ?? [])];
  const entries = items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
  const several = root.querySelectorAll(LINKEDIN.experienceAnchor).length > 1;
  const positions =
    several && !section ? null : entries.flatMap((entry) => positionsOf(entry, cardWork.shown, slug));
  return { ...settleWork(unread, positions, cardWork, 'experienceAnchor'), shown: cardWork.shown };
}

/** Labels that hold the given name and a translated phrase: the badge's, the message button's. */
function nameLabels(card: Element, outside: Element | null): string[] {
  const labelled = [...card.querySelectorAll(LINKEDIN.givenNameLabel)].filter(
    (element) => !element.querySelector('img') && !element.closest('button:has(img)'),
  );
  const idle = outside && !outside.querySelector('img, time') ? linesIn(outside) : [];
  return [
    ...labelled.map((label) => label.getAttribute('aria-label') ?? label.getAttribute('title') ?? ''),
    ...idle.flatMap(({ element }) => plainText(element) ?? []),
  ];
}

/** Where the person has written nothing, one entry says so, with their given name. */
function idleActivity(root: Document, slug: string | null): Element | null {
  const link = [...root.querySelectorAll(LINKEDIN.activityLink)].find((one) => linkedSlug(one) === slug);
  const items = link?.closest('section')?.querySelectorAll('li') ?? [];
  return items.length === 1 && !items[0]?.querySelector('a') ? (items[0] ?? null) : null;
}

/** Profiles of the Ember front end, 2018 to 2026. */
export const emberProfileReader: PageReader = {
  name: 'linkedin/profile-ember',
  kind: 'linkedin-profile',
  matches: (url, root) => placeOf(url) === 'profile' && emberTopCard(root, url) !== null,
  read(root, url, options) {
    const card = emberTopCard(root, url);
    if (!card) return silent('linkedin-profile', url, options, 'page_not_ready');
    const capture = emptyCapture('linkedin-profile', url, options);
    const identity = emberIdentity(root, card);
    const whose = identityOf(url, identity);
    const heading = nameHeading(root, url, card);
    const shownName = plainText(heading);
    const facts = embeddedFacts(root, profileSlug(url.href));
    const titled = shownName !== undefined && nameInTitle(root, shownName) === shownName;
    const spelled = whose === 'silent' && titled && slugSpellsName(url, shownName);
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
    const name = settleFullName(unread, {
      root,
      url,
      card,
      heading,
      headingSelector: 'nameHeading',
      facts,
    });
    const parts =
      name &&
      splitName(unread, name.value, {
        member: facts.member,
        memberSelector: 'embeddedJson',
        labels: nameLabels(card, idleActivity(root, slug)),
        labelSelector: 'givenNameLabel',
        slug,
      });
    const { shown, ...work } = workOf(root, unread, card, heading, slug);
    const own = [slug, identity.token];
    const said = nameOnCard(name, heading);
    const lines =
      said !== undefined && heading
        ? readCardLines(unread, { card, heading, name: said, own, shown })
        : undefined;
    const number = card.getAttribute('data-member-id');
    const contact = contactInfo(root, url);
    capture.people.push(
      capturedPerson(
        {
          name,
          ...parts,
          ...work,
          headline: settle(unread, 'headline', [
            reading(facts.member?.headline, 'embedded', 'embeddedJson'),
            lines?.headline,
          ]),
          location: lines?.location,
          degree: lines?.degree,
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
        },
        contact.emails,
        contact.phones,
        contact.links,
      ),
    );
    return capture;
  },
};
