import { canonicalProfileAddress, isMemberToken } from '../../people/profile-address';
import { capturedPerson, reading, settle, type Reading, type Unread } from '../evidence';
import { emptyCapture, type PageReader } from '../reader';
import { oneLine } from '../text';
import { isShown } from '../visibility';
import { linkedCompany, linkedSlug, placeOf, queriedSlug, tokenIn } from './address';
import { splitName } from './given-name';
import { identityOf, settledSlug, type CardIdentity } from './identity';
import { positionsOf, settleWork, type EntryLines, type TopCardWork } from './position';
import { LINKEDIN } from './selectors';
import { nameInTitle } from './title';

const textOf = (element: Element | null | undefined) => oneLine(element?.textContent);

/** The shown screen of a profile; a former person's screen may stand beside it, hidden. */
export function profileScreen(root: Document): Element | null {
  return [...root.querySelectorAll(LINKEDIN.profileScreen)].find(isShown) ?? null;
}

/** The top card inside a screen; null while it is not built, and where two stand side by side. */
export function serverDrivenTopCard(screen: Element): Element | null {
  const cards = [...screen.querySelectorAll(LINKEDIN.topCardKey)].filter(isShown);
  return cards.length === 1 ? (cards[0] ?? null) : null;
}

/** Whose card it is: slugs of its links and of the drawer beside it, and the token in its key. */
export function serverDrivenIdentity(screen: Element, card: Element): CardIdentity {
  const nameLink = card.querySelector(LINKEDIN.topCardName)?.closest('a') ?? null;
  const slugs = [
    linkedSlug(nameLink),
    ...[...card.querySelectorAll(LINKEDIN.contactLink)].map(linkedSlug),
    ...[...card.querySelectorAll(LINKEDIN.inviteLink)].map((link) => queriedSlug(link, 'vanityName')),
    ...[...screen.querySelectorAll(LINKEDIN.connectDrawer)].map((drawer) =>
      drawer.getAttribute('componentkey')?.split('_').slice(1).join('_').toLowerCase(),
    ),
  ];
  const token = /\.ref(AC[ow]AA[\w-]+)Topcard$/.exec(card.getAttribute('componentkey') ?? '')?.[1];
  return {
    slugs: new Set(slugs.filter((slug) => !!slug) as string[]),
    token: token && isMemberToken(token) ? token : null,
  };
}

/** Employer and school beside the card. The picture tells which is which; without pictures the order does. */
function topCardWork(card: Element): TopCardWork {
  const lockups = [...card.querySelectorAll(LINKEDIN.topCardLockup)].filter((lockup) =>
    textOf(lockup.querySelector(LINKEDIN.topCardParagraph)),
  );
  const nameIn = (lockup: Element | undefined) => textOf(lockup?.querySelector(LINKEDIN.topCardParagraph));
  const employer = lockups.find((lockup) => lockup.querySelector(LINKEDIN.employerPicture));
  const pictured = employer ?? lockups.find((lockup) => lockup.querySelector(LINKEDIN.schoolPicture));
  return {
    shown: lockups.map(nameIn).filter((name) => name !== undefined),
    employer: employer
      ? reading(nameIn(employer), 'semantic', 'employerPicture')
      : reading(!pictured && lockups.length === 2 ? nameIn(lockups[0]) : null, 'position', 'topCardLockup'),
  };
}

/** What follows the name's block: the paragraphs, and the row with the place, a dot and the contact link. */
interface Beside {
  paragraphs: string[];
  row: Element[];
}

/**
 * Looks for that pattern at the name and at each node around it. The name's own block has paragraphs too
 * (pronouns, degrees), but no such row after them.
 */
function besideHeading(heading: Element, card: Element): Beside | null {
  for (let block: Element | null = heading; block && block !== card; block = block.parentElement) {
    const paragraphs: string[] = [];
    let next = block.nextElementSibling;
    for (; next?.localName === 'p'; next = next.nextElementSibling) paragraphs.push(textOf(next) ?? '');
    const row = [...(next?.querySelectorAll(LINKEDIN.topCardParagraph) ?? [])];
    const isRow = textOf(row[1]) === '·' || !!next?.querySelector(LINKEDIN.contactLink);
    if (paragraphs.length && isRow) return { paragraphs, row };
  }
  return null;
}

/**
 * Headline and place, by position. Of the paragraphs the last joins employer and school, which the card tells a
 * second time: that proves where the headline stands. Anything unexpected leaves it empty.
 */
function headlineAndPlace(
  unread: Unread,
  heading: Element,
  card: Element,
  shown: string[],
): { headline: Reading; location: Reading } {
  const beside = besideHeading(heading, card);
  if (!beside) {
    unread.push({ part: 'headline', reason: 'missing' });
    return { headline: undefined, location: undefined };
  }
  const { paragraphs, row } = beside;
  const joined = shown.length > 0 && paragraphs.at(-1) === shown.join(' · ');
  const left = joined ? paragraphs.slice(0, -1) : paragraphs;
  const pronouns = /^\(?\p{L}+(?:\/\p{L}+)+\)?$/u;
  const clear = left.length === 1 && (joined || !shown.length) && !pronouns.test(left[0] ?? '');
  if (!clear && left.length) unread.push({ part: 'headline', reason: 'disagree' });
  return {
    headline: clear ? reading(left[0], 'position', 'topCardParagraph') : undefined,
    location:
      textOf(row[1]) === '·' ? reading(row[0]?.textContent, 'position', 'topCardParagraph') : undefined,
  };
}

function entryLines(entry: Element): EntryLines {
  const all = [...entry.querySelectorAll(LINKEDIN.topCardParagraph)];
  const texts = (paragraphs: Element[]) => paragraphs.map(textOf).filter((text) => text !== undefined);
  return {
    lines: texts(all.filter((paragraph) => !paragraph.closest('li'))),
    roles: [...entry.querySelectorAll('li')].map((role) =>
      texts(all.filter((one) => one.closest('li') === role)),
    ),
    companyUrl: linkedCompany(entry.querySelector('a[href*="/company/"]')),
    picture: oneLine(entry.querySelector('img[alt]')?.getAttribute('alt')),
  };
}

function experienceEntries(screen: Element, token: string | null): EntryLines[] {
  const section = screen.querySelector(LINKEDIN.experienceCard);
  if (!section || !token || !section.getAttribute('componentkey')?.includes(token)) return [];
  return [...section.querySelectorAll(LINKEDIN.experienceEntry)].map(entryLines);
}

/** Profiles of the server-driven front end, since 2026-03, as server HTML and after hydration. */
export const serverDrivenProfileReader: PageReader = {
  name: 'linkedin/profile-server-driven',
  kind: 'linkedin-profile',
  matches: (url, root) => placeOf(url) === 'profile' && profileScreen(root) !== null,
  read(root, url, options) {
    const capture = emptyCapture('linkedin-profile', url, options);
    const { unread } = capture;
    const screen = profileScreen(root);
    const card = screen && serverDrivenTopCard(screen);
    if (!screen || !card) {
      unread.push({ part: 'topCard', reason: 'missing' });
      return { ...capture, silence: 'page_not_ready' };
    }
    const identity = serverDrivenIdentity(screen, card);
    if (identityOf(url, identity) !== 'same') return { ...capture, silence: 'page_not_ready' };
    const heading = card.querySelector(LINKEDIN.topCardName);
    if (!heading) {
      unread.push({ part: 'name', reason: 'missing' });
      return { ...capture, silence: 'page_changed' };
    }

    const shownName = textOf(heading);
    const name = settle(
      unread,
      'name',
      [
        reading(shownName, 'semantic', 'topCardName'),
        reading(nameInTitle(root, shownName), 'title', 'documentTitle'),
      ],
      true,
    );
    const slug = settledSlug(url, identity);
    const badge = heading.parentElement?.querySelector(LINKEDIN.verifiedBadge)?.getAttribute('aria-label');
    const parts =
      name &&
      splitName(unread, name.value, {
        member: undefined,
        memberSelector: 'embeddedJson',
        labels: badge ? [badge] : [],
        labelSelector: 'verifiedBadge',
        slug,
      });
    const cardWork = topCardWork(card);
    const linkedToken = tokenIn(card.querySelector(LINKEDIN.messageLink)?.getAttribute('href') ?? null);
    capture.people.push(
      capturedPerson({
        name,
        ...parts,
        ...settleWork(
          unread,
          experienceEntries(screen, identity.token).flatMap(positionsOf),
          cardWork,
          'experienceEntry',
        ),
        ...headlineAndPlace(unread, heading, card, cardWork.shown),
        profileUrl: reading(slug && canonicalProfileAddress(`linkedin.com/in/${slug}`), 'address', 'address'),
        memberUrn: settle(unread, 'memberUrn', [
          reading(identity.token && `urn:li:fsd_profile:${identity.token}`, 'semantic', 'topCardKey'),
          reading(linkedToken && `urn:li:fsd_profile:${linkedToken}`, 'semantic', 'messageLink'),
        ]),
      }),
    );
    return capture;
  },
};
