import { occurs } from '../cues';
import { countOf, type Pitch } from './pitch';

/** Praise, whoever is praised. */
const praise = countOf(
  /\b(?:leading|market leaders?|number[- ]one|no\. ?1|#1|award[- ]winning|world[- ]class|best[- ]in[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|unrivall?ed|unmatched|unparalleled|most advanced|most (?:complete|comprehensive|powerful)|industry[- ](?:first|leading)|ground-?breaking|revolutionary|innovative|next[- ]gen(?:eration)?|top[- ](?:ten|three|five|rated)|trusted by|renowned|premium|flagship|brand[- ]new|end[- ]to[- ]end|one[- ]stop|future[- ]proof|full (?:range|suite)|wide range)\b/gi,
);
const NUMBER =
  '(?:\\d[\\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|hundreds of|thousands of)(?:-\\w+)?)';
/** What a firm tells of itself. */
const firm = countOf(
  /\b(?:founded|established|headquartered|family[- ](?:owned|run|business)|listed on|since (?:19|20)\d\d|our (?:mission|vision|story|history)|doubled|raised)\b/gi,
  new RegExp(
    `\\b${NUMBER} (?:[\\w-]+ ){0,2}?(?:employees|people worldwide|staff|countries|continents|offices|branches|plants|sites worldwide|customers|clients|users|installations|patents?|awards?|certifications?|years of experience|partners|generations|references|machines|engineers|airports|million|factories|warehouses|locations)\\b`,
    'gi',
  ),
  /\byears of (?:\w+ )?experience\b|\ball over the world\b|\bworldwide\b/gi,
  /\b(?:won|received|awarded|voted|named|shortlisted|recogni[sz]ed|certified|accredited|patent(?:ed|s)|anniversary|turnover|revenue|fortune 500|medal|honouree|employer of the year|product of the year|rated \d)\b/gi,
  /\b(?:ISO|IEC|DIN|CE|TÜV|GDPR|SOC|Oeko-Tex) ?-?\d[\d:-]*/g,
);
/** What a product has. */
const feature = countOf(
  /\b(?:dashboards?|integrations?|touch ?(?:display|screen|panel)s?|warrant(?:y|ies)|remote access|APIs?|analytics|modules?|cloud[- ](?:based|native)|AI(?:[- ](?:powered|driven|based|assistant))?|machine learning|real[- ]time|24\/7|round[- ]the[- ]clock|mobile app|new app|encryption|plug[- ]and[- ]play|modular|scalable|seamless(?:ly)?|single sign-on|user[- ]friendly|intuitive|interface|features?|functions|software|bluetooth|wi-?fi|wireless|LED|sensors?|stainless|firmware|automatic(?:ally)?|fully automated|energy[- ]saving|low[- ]maintenance|high[- ](?:speed|performance|precision|resolution)|drag[- ]and[- ]drop|templates?|alerts?|notifications?|multilingual|role-based|built[- ]in|self[- ]cleaning|silent|compact|customi[sz]able|reports?|reporting)\b/gi,
  /\b\d[\d.,]*\s?(?:%|percent|per cent|×|x\b|times (?:faster|more)|kW|kWh|V|Hz|GHz|MHz|dB|rpm|bar|mm|cm|µm|kg|t\b|litres?|dpi|Mbit|GB|TB|ms\b|units? (?:an|per) hour|pieces? (?:an|per) hour)/g,
  /\b(?:twice|three times|ten times) as (?:fast|strong|long|efficient)\b|\b(?:faster|quieter|lighter|stronger|longer|brighter|smarter) \w+/gi,
  /\bIP\d\d\b/g,
);
/** The product or the seller is what the sentence is about. */
const aboutUs = occurs(
  /\b(?:we|our|us|my company)\b/i,
  /^(?:the|this|with the|with its|it|its|all)\b|^[A-Z][\w-]+ (?:is|has|offers|supports|comes|includes|features|provides|runs|delivers|combines)\b/,
  /\b(?:offers?|features|includes?|comes with|equipped with|supports|provides|delivers|boasts|combines|integrates with)\b/i,
);
/** "The X supports a, b, c and d": each member of the list is one. */
const LISTING =
  /\b(?:offer(?:s|ing)?|features?|includ(?:es?|ing)|comes? with|equipped with|supports?|provides?|delivers?|launched|combines?|range from|ranging from|portfolio (?:covers|of)|specialise in|specialize in|has|have)\b([^.?!]*)/i;

const GENERIC =
  '(?:business|company|companies|firm|organi[sz]ation|industry|needs?|success|growth|convenience|requirements?|processes|workflow|team|goals|operations?|budget|time|consideration|interest|information|attention|market|use|fingertips|peace|competitors?|challenges|investment|home|entire|whole)';
const anchored = occurs(
  new RegExp(`\\byour (?!${GENERIC}\\b)[\\w-]+`, 'i'),
  /\byou (?:said|told|asked|mentioned|wrote|named|showed|described|have|had|run|use|need|lose|report(?:ed)?)\b/i,
);

/** Says what people will do, so that its commas part no features. */
const doing = occurs(
  /\b(?:you|your|we['’](?:d|ll)|would|will|could|first|then|minutes)\b|\b\d{1,2}[:.]\d{2}\b|\?/i,
);

export const englishPitch: Pitch = {
  claims(text) {
    const own = aboutUs(text);
    const stated = Math.min(praise(text), 1) + firm(text) + (own ? feature(text) : 0);
    const listed = own && stated > 0 ? members(LISTING.exec(text)?.[1] ?? '') : 0;
    return Math.max(stated, listed, listOfFigures(text));
  },
  anchored,
};

function members(list: string): number {
  const parts = list.split(/,| and | as well as /).filter((part) => /[a-z]{3}/i.test(part));
  return parts.length >= 3 ? parts.length : 0;
}

/** "27-inch screen, eight languages, two lidars, …": short pieces, figures among them, and nobody who does anything. */
function listOfFigures(text: string): number {
  const pieces = text.split(/[,:;]| and /).map((piece) => piece.trim());
  const short = pieces.filter((piece) => piece !== '' && piece.split(/\s+/).length <= 6);
  const figures = short.filter((piece) => FIGURE.test(piece));
  return short.length >= 4 && figures.length >= 2 && !doing(text) ? short.length : 0;
}

const FIGURE = new RegExp(
  `\\b${NUMBER}\\b|\\w-(?:free|proof|resistant|retardant|drying|cleaning|drip|based|rated|speed|in)\\b|\\banti`,
  'i',
);
