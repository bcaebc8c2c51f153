/**
 * Words that pages are built of. What a person is called is not among them, so what is made of nothing else can
 * be shown; any other word is replaced. The words of our own selectors are added to them.
 */
const BUILDING_WORDS = `
  about academic accent account accordion action actions active activity actor actors add additional address alert align
  all alternate anchor animation answer app application area arrow article aside asset audio author auto avatar back
  background badge banner bar base block body bold border bottom box breadcrumb break browse bubble bulk bundle button
  by byline calendar call canvas caption card cards caret carousel category cell center centered certifications chat
  check checkbox checked chevron chip circle class clear click close code collapsed collapsible collection color
  column columns combobox comment comments common company compact complementary component compose composer connect
  connection connections contact contained container content contents context contextual control controls
  conversation conversations core count counts course cover create creator current cursor custom data date
  decoration default degree delete description desktop detail details dialog disabled dismiss display distance
  divider dock document draft drag draggable drop dropdown edit editable editor education element ellipsis email
  embedded empty enabled end endorsements entity entry error event events expand expandable expanded experience
  extended external facepile favicon feature feed field fields file fill filter filters first fixed flex float focus focusable
  folder follow follower followers following font footer form frame full gallery gap general ghost global grid gridcell group
  groups guest head header heading headline height hero hidden hide highlight highlights home hover icon icons
  identity image img inactive inbox index indicator info inline inner input insert insight insights instance
  interest interests internal invitation invite invitee invitations item items job jobs join key label labels large last
  launcher layout lazy lead leading learning left level lightbox like line link links list listbox listitem listed
  load loaded loader loading locale location lockup logged login logo long main manage margin marker media medium
  member members menu menubar menuitem message messages messaging meta metadata mini minimal mobile mode modal module more
  mutual muted name nav navbar navigation network new newsletter next none nowrap notice notification notifications
  number off offset ok online only open option optional options order organization outer outlet outline overflow overlay
  overview owner padding page pages paging pagination pane panel paragraph param part parts password patent people
  permission person phone photo picture pile pill pinned placeholder placement play plugin point pointer popover
  popup portal position post posts premium presence presentation preview previous primary print privacy private
  product products profile profiles progress project projects promo prompt public publication quick quote radio rail
  range raised rating reaction reactions reader reading recent recipient recipients recommendation recommendations
  reference region related relationship relative reply request required reset result results resume right role root rounded
  row rows sales save saved scaffold school screen script scroll scrollable search secondary section sections see
  select selected selector send sender sent separator service services settings shadow share shared shell shield show
  shrink side sidebar sign signature similar simple single site size skeleton skill skills skip slide slot small snackbar
  social solid sort source space spacing spam spinner spotlight square stack stacked star starred start state static status sticky
  strip strong style styled sub subject subline subtitle success suggestion suggestions summary supported switch
  switcher tab table tablist tabpanel tabs tag tags target team tertiary test text textarea textbox theme third thread
  threads thumbnail time timeline timestamp title to toast toggle token toolbar tooltip top topic total tracking
  transparent trash tree trigger true truncate truncated type typeahead typing unread update updated updates upsell
  url user username value variant verified version vertical video view viewed viewer views visible visited visually
  visual volunteer volunteering web website widget width window with without wrap wrapper wrapped write zero
  false and for from has in is no not of on or un u x y xs sm md lg xl xxl h p id ui ol ul li
  artdeco ember pv pvs ivm msg org sdui com linkedin flagshipnav flagship proto voyager fsd fs urn entityurn
  bpr guid datalet interop globalfooter global pymk gmail google mail inboxsdk ad ads cta svg html json ld og
  topcard uuid rehydrate workspace urns vanity mwlite pub authwall uas checkpoint mynetwork recruiter salesnav navigator
  detailscreen keywords origin sid mini cc bcc dir auto noopener noreferrer nofollow noindex stylesheet canonical alternate
  viewport robots charset utf width cookie referrer website ltr rtl button submit checkbox reset polite assertive
  img heading banner complementary contentinfo log dialog status tooltip feed article listitem definition term math
`;

/** Path segments after which stands who or what is meant. */
const NAMES_FOLLOW = new Set(
  'in pub company school showcase lead account profile people u thread update activity groups group events jobs view newsletters pulse posts search label category'.split(
    ' ',
  ),
);

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

const SCRIPTS: readonly [string, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u],
  ['letters', /\p{L}/u],
  ['digits', /\p{N}/u],
];
const LETTERS = SCRIPTS.findIndex(([name]) => name === 'letters');

export interface Mask {
  /** A text: its scripts and length, `«latin 12»`; one of signs alone is shown. */
  text(text: string): string;
  /** A value, name or id: words that pages are built of are shown, others give their length only. */
  value(value: string): string;
  /**
   * Classes: the same. Those of which nothing can be shown get one number together, `.~7`: elements that look alike
   * carry the same.
   */
  classes(names: readonly string[]): string;
  /** An address: shown hosts, words and what stands for names. */
  address(href: string): string;
}

/** @param ownText the project's selectors: what we wrote ourselves tells of nobody. */
export function createMask(ownText: string): Mask {
  const known = new Set(`${BUILDING_WORDS} ${ownText}`.toLowerCase().match(/[a-z]+/g));
  const numbers = new Map<string, number>();

  /** One word between separators: shown where it is too short for anybody, or each of its parts is known. */
  const word = (whole: string) => {
    if (/^(?:[a-zA-Z]|\d\d?|h[1-6])$/.test(whole)) return whole;
    const parts = whole.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ');
    const isKnown = (part: string) => known.has(part.toLowerCase());
    if (parts.every(isKnown)) return whole;
    // `refACoA…Topcard`: what the page wraps a long id in names the part.
    const last = /[A-Z][a-z]{4,}$/.exec(whole)?.[0] ?? '';
    const tail = whole.length > 8 && isKnown(last) ? last : '';
    return `‹${whole.length - tail.length}›${tail}`;
  };
  const value = (given: string) => {
    if (given.length > 200) return `‹${given.length}›`;
    return given.replace(UUID, '‹uuid›').replace(/[^\s\-_:.,;/#=?&()[\]{}@*|~'"%+!<>‹›]+/gu, word);
  };
  const pathOf = (path: string) => {
    const segments = path.split('/');
    return segments
      .map((segment, i) => (segment && NAMES_FOLLOW.has(segments[i - 1] ?? '') ? '‹slug›' : value(segment)))
      .join('/');
  };
  const isOwnHost = (host: string) =>
    /^([a-z]{2,3}\.)?(linkedin|google)\.com$|^mail\.google\.com$/.test(host);

  return {
    value,
    text(given) {
      const line = given.replace(/\s+/g, ' ').trim();
      const found = SCRIPTS.filter(([, test]) => test.test(line)).map(([name]) => name);
      const scripts = found.filter(
        (name) => name !== 'letters' || !SCRIPTS.slice(0, LETTERS).some(([one]) => found.includes(one)),
      );
      if (scripts.length === 0)
        return line.length <= 3 && /^[\p{P}\p{S}]*$/u.test(line) ? `«${line}»` : `«signs ${line.length}»`;
      return `«${scripts.join('+')} ${line.length}»`;
    },
    classes(names) {
      const seen: string[] = [];
      const unseen: string[] = [];
      for (const name of names) {
        // Gmail's classes are all that short.
        const words = /^[A-Za-z][A-Za-z0-9]{0,2}$/.test(name) ? name : value(name);
        if (/[a-z]{3}/i.test(words.replace(/‹.*?›/g, '')) || words === name) seen.push(`.${words}`);
        else unseen.push(name);
      }
      if (unseen.length === 0) return seen.join('');
      const set = unseen.toSorted().join(' ');
      const number = numbers.get(set) ?? numbers.size + 1;
      numbers.set(set, number);
      return `${seen.join('')}.~${number}`;
    },
    address(href) {
      const found = /^(?:([a-z][a-z+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(
        href.trim(),
      );
      if (!found) return `‹${href.length}›`;
      const [, scheme, host, path = '', query, hash] = found;
      const shownScheme =
        scheme && (/^(https?|mailto|tel|javascript|data|blob)$/i.test(scheme) ? `${scheme}:` : '‹scheme›:');
      const shownHost = host === undefined ? '' : `//${isOwnHost(host) ? host : '‹host›'}`;
      if (scheme && host === undefined) return `${shownScheme}‹${path.length}›`;
      const shownQuery = query
        ?.split('&')
        .map((pair) => `${value(pair.split('=')[0] ?? '')}=‹›`)
        .join('&');
      return [
        shownScheme ?? '',
        shownHost,
        pathOf(path),
        shownQuery === undefined ? '' : `?${shownQuery}`,
        hash === undefined ? '' : `#${pathOf(hash)}`,
      ].join('');
    },
  };
}
