import { foldText } from '../../../people/fold';

const words = (list: string) => new Set(list.split(' '));

const ROLES = words(
  'chief head director manager lead leader officer president chairman chairwoman vp svp evp avp founder cofounder owner ' +
    'partner engineer specialist coordinator assistant executive analyst buyer consultant supervisor administrator ' +
    'architect developer designer accountant controller counsel representative planner principal secretary technician ' +
    'adviser advisor associate strategist scientist researcher editor producer merchandiser superintendent foreman ' +
    'dispatcher scheduler estimator treasurer auditor recruiter inspector ceo cfo cio coo cto cmo cpo cro cso md gm',
);
/** These also stand before another role (`Chief Financial Officer`), or in what is no title (`Executive Search`). */
const LEADING = words('chief lead principal executive assistant associate head vice deputy');
/** `Logistics Partner`, `Market Leader` are slogans; these words before them make a title. */
const NEEDS_BEFORE: Record<string, RegExp> = {
  partner: /^(?:managing|senior|founding|equity|general|business|junior|limited)$/,
  leader: /^(?:team|practice|project|squad|section|shift|tech|technical|product|business)$/,
};
/** Who owns or founded something: what follows `of` is the company then. */
const OWNERS = words('owner founder cofounder partner president chairman chairwoman ceo');
/** What a person can be head of, and no company ends in. */
const FIELDS = words(
  'sales marketing operations procurement purchasing finance production quality safety compliance people talent legal ' +
    'product products development supply chain sourcing planning administration maintenance facilities warehouse ' +
    'warehousing fleet accounts account business strategy growth partnerships success support it hr pr r&d data ' +
    'analytics innovation communications relations staff emea apac dach europe asia americas global international korea ' +
    'china japan taiwan uk usa us north south east west region regional digital commercial customer customers key ' +
    'strategic corporate technical national fulfillment fulfilment inventory distribution store stores category project projects program programs programme programmes import export',
);
/** The same, but companies end in them as well. */
const COMPANYISH = words(
  'logistics solutions services service systems technology technologies consulting engineering manufacturing energy ' +
    'media health software transport retail education design security research trading industries resources',
);
const JOINERS = words('of for to in the & and / , –');
/** Words of sentences and of what is no present job. */
const STOPS = words(
  'our your my his her their we you i it this that is are was will be has have can a an best dear hi hello hey thanks ' +
    'thank ltd limited inc llc plc gmbh corp regards sincerely please contact call meet ask join find see visit former ex retired emeritus award year ' +
    'week month day certified chartered licensed registered via by with from on at as not behalf office-of',
);

/**
 * Is this line a job title in English, by the way titles are built: words, a role, and after it what it is for
 * (`Head of Yard Operations`, `VP Sales`, `Manager, Procurement`)? What could as well hold a company
 * (`Director of Alder Logistics`, `Buyer, Northquay`) is none.
 * @param companyKnown the line was held against the company's name, so that `of` cannot lead to it.
 */
export function isEnglishTitle(line: string, companyKnown = false): boolean {
  if (line.length > 70 || !/^[\p{Script=Latin}\p{M}\s,/&+–.'’-]+$/u.test(line)) return false;
  const tokens = foldText(line)
    .replace(/^office of\b/, 'office-of')
    .replace(/\bco-(?=founder|owner)/g, 'co')
    .replace(/\bcoowner\b/g, 'owner')
    .replace(/\br ?& ?d\b/g, 'r\u0001d')
    .replace(/\s-\s|\s–\s/g, ' – ')
    .replace(/[,/&+]/g, ' $& ')
    .replace(/\+/g, '&')
    .replace(/\u0001/g, '&')
    .replace(/\.(?=\s|$)/g, '')
    .trim()
    .split(/\s+/);
  // Where the reading of the line stands: before a role, behind it, behind `of`, in what it is for.
  let at: 'before' | 'role' | 'joined' | 'free' | 'field' = 'before';
  let unknown = 0;
  let joiner = '';
  let mustEndInField = false;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? '';
    if (STOPS.has(token)) return false;
    if (ROLES.has(token)) {
      if (before && NEEDS_BEFORE[token]?.test(before) === false && !JOINERS.has(before)) return false;
      at = 'role';
    } else if (JOINERS.has(token)) {
      if (at === 'before' && token !== '&' && token !== 'and' && token !== '/') return false;
      // `Logistics & Fulfilment` goes on with what it is for; `Buyer, Wexmoor` may be a place or a company.
      if (token !== 'the')
        mustEndInField = token !== 'of' && token !== 'for' && !(token !== ',' && at === 'field');
      if (at !== 'before') at = 'joined';
      joiner = token === 'the' ? joiner : token;
      if (joiner === 'of' && OWNERS.has(before)) return false;
    } else if (at === 'role' && LEADING.has(before)) {
      at = 'before';
      unknown += 1;
    } else if (FIELDS.has(token) || (COMPANYISH.has(token) && (companyKnown || at !== 'free'))) {
      if (at !== 'before') at = 'field';
    } else {
      unknown += 1;
      if (unknown > 4) return false;
      if (at === 'role' && /^i{1,3}$|^iv$/.test(token)) continue;
      if (at === 'role' || at === 'field') return false;
      if (at === 'joined' && !companyKnown && joiner !== 'of' && joiner !== 'for') return false;
      if (at === 'joined') at = 'free';
    }
  }
  return at === 'role' || at === 'field' || (companyKnown && at === 'free' && !mustEndInField);
}

/** Does it hold a word for a role at all? Then it is no company, unless the domain says so. */
export function holdsEnglishRole(line: string): boolean {
  return foldText(line)
    .split(/[^\p{L}]+/u)
    .some((word) => ROLES.has(word));
}

/** Is it what a department is called (`Purchasing`, `Sales & Marketing`, `Yard Department`)? */
export function isEnglishDepartment(line: string): boolean {
  const plain = foldText(line.slice(0, 80));
  if (/\b(?:department|dept|team|division)\b\.?$/.test(plain)) return true;
  const parts = plain.split(/[\s,&/]+|\band\b/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => FIELDS.has(part));
}
