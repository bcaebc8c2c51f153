import { canonicalProfileAddress, isMemberToken, profileSlug } from '../../../people/profile-address';
import { capturedPerson, reading, settle, type Reading, type Unread } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { isShown } from '../../visibility';
import { linkedSlug, placeOf, queriedSlug, tokenIn } from '../address';
import { splitName } from './given-name';
import { identityOf, settledSlug, type CardIdentity } from '../identity';
import { positionsOf, type Position } from './position';
import { readCardLines } from './profile-card-lines';
import { contactInfo } from './profile-contact-info';
import { linesIn } from './profile-lines';
import { nameHeading, nameOnCard, settleFullName } from './profile-name';
import { employerInLine, lockupsIn, settleWork, type TopCardWork } from './profile-work';
import { LINKEDIN } from '../selectors';

/** The shown screen of a profile; a former person's screen may stand beside it, hidden. */
export function profileScreen(root: Document): Element | null {
  return [...root.querySelectorAll(LINKEDIN.profileScreen)].find(isShown) ?? null;
}

/** The top card inside a screen; null while it is not built, and where two different ones stand side by side. */
export function serverDrivenTopCard(screen: Element): Element | null {
  const keyed = [...screen.querySelectorAll(LINKEDIN.topCardKey)];
  const cards = keyed.filter((card) => !keyed.some((other) => other !== card && card.contains(other)));
  const [first, ...others] = cards.filter(isShown);
  return first && others.every((other) => other.textContent === first.textContent) ? first : null;
}

/** Whose card it is: slugs of its links and of the drawer beside it, and the token in its key. */
export function serverDrivenIdentity(screen: Element, card: Element): CardIdentity {
  const slugs = [
    ...[...card.querySelectorAll(LINKEDIN.nameLink)].map(linkedSlug),
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

/** Employer and school beside the card. The picture tells which is which, and so does the line that joins them. */
function topCardWork(unread: Unread, card: Element): TopCardWork {
  const { named, shown, clear } = lockupsIn([...card.querySelectorAll(LINKEDIN.topCardLockup)]);
  const pictured = named.filter(({ lockup }) => lockup.querySelector(LINKEDIN.employerPicture));
  const lines = linesIn(card, (element) => element.matches('button, [role="button"]'));
  const joined = employerInLine(lines, shown);
  // The card says it twice: on the button, and in a line of its own, which begins with it.
  const isRepeated = (name: string) =>
    lines.some(({ text }) => text === name || text?.startsWith(`${name} · `));
  const employers = new Set(pictured.map(({ name }) => name).filter(isRepeated));
  return {
    shown,
    clear,
    employer: settle(unread, 'company', [
      reading(employers.size === 1 ? [...employers][0] : undefined, 'semantic', 'employerPicture'),
      reading(joined, 'position', 'topCardLockup'),
    ]),
  };
}

/**
 * The positions of exactly the member of the card; another's section may stand below while pages change.
 * @returns null where two sections tell different ones.
 */
function positionsIn(
  screen: Element,
  { slugs, token }: CardIdentity,
  shown: readonly string[],
): Position[] | null {
  const keyed = [...screen.querySelectorAll(LINKEDIN.experienceCard)].filter(
    (section) => token && section.getAttribute('componentkey')?.includes(token),
  );
  const [section, ...others] = keyed.filter(
    (one) => !keyed.some((inner) => inner !== one && one.contains(inner)),
  );
  if (others.some((other) => other.textContent !== section?.textContent)) return null;
  const entries = [...(section?.querySelectorAll(LINKEDIN.experienceEntry) ?? [])];
  return entries.flatMap((entry) => positionsOf(entry, shown, [...slugs][0] ?? token));
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
    const heading = nameHeading(root, url, card);
    if (!heading) {
      unread.push({ part: 'name', reason: 'missing' });
      return { ...capture, silence: 'page_changed' };
    }

    const name = settleFullName(unread, {
      root,
      url,
      card,
      heading,
      headingSelector: 'topCardName',
      facts: undefined,
    });
    // An address with a member token says no slug: only a card that is certainly this person's may.
    const slug = name || !isMemberToken(profileSlug(url.href) ?? '') ? settledSlug(url, identity) : null;
    const badges = [...card.querySelectorAll(LINKEDIN.verifiedBadge)].filter(
      (badge) => !badge.closest('figure, button, [role="button"]'),
    );
    const parts =
      name &&
      splitName(unread, name.value, {
        member: undefined,
        memberSelector: 'embeddedJson',
        labels: badges.map((badge) => badge.getAttribute('aria-label') ?? ''),
        labelSelector: 'verifiedBadge',
        slug,
      });
    const work = topCardWork(unread, card);
    const { shown } = work;
    const own = [slug, identity.token];
    const said = nameOnCard(name, heading);
    const lines =
      said === undefined ? undefined : readCardLines(unread, { card, heading, name: said, own, shown });
    const linkedToken = tokenIn(card.querySelector(LINKEDIN.messageLink)?.getAttribute('href') ?? null);
    const urn = (token: string | null, selector: 'topCardKey' | 'messageLink'): Reading =>
      reading(token && `urn:li:fsd_profile:${token}`, 'semantic', selector);
    const contact = contactInfo(root, url);
    capture.people.push(
      capturedPerson(
        {
          name,
          ...parts,
          ...settleWork(unread, positionsIn(screen, identity, shown), work, 'experienceEntry'),
          ...lines,
          profileUrl: reading(
            slug && canonicalProfileAddress(`linkedin.com/in/${slug}`),
            'address',
            'address',
          ),
          memberUrn: settle(unread, 'memberUrn', [
            urn(identity.token, 'topCardKey'),
            urn(linkedToken, 'messageLink'),
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
