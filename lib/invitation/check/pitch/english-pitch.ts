import { occurs } from '../cues';
import { countOf, type Pitch } from './pitch';

/** Praise, whoever is praised. */
const praise = countOf(
  /\b(?:leading|market leaders?|number[- ]one|no\. ?1|#1|award[- ]winning|world[- ]class|best[- ]in[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|unrivall?ed|unmatched|unparalleled|most advanced|most (?:complete|comprehensive|powerful)|industry[- ](?:first|leading)|ground-?breaking|revolutionary|innovative|next[- ]gen(?:eration)?|top[- ](?:ten|three|five|rated)|trusted by|renowned|premium|flagship|brand[- ]new|end[- ]to[- ]end|one[- ]stop|future[- ]proof|full (?:range|suite)|wide range)\b/gi,
);
/** What a firm tells of itself. */
const firm = countOf(
  /\b(?:founded|established|headquartered|family[- ](?:owned|run)|listed on|since (?:19|20)\d\d)\b/gi,
  /\b(?:over|more than|some|nearly|almost|around)? ?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds of|thousands of) (?:[\w-]+ )?(?:employees|people worldwide|staff|countries|continents|offices|branches|plants|sites worldwide|customers|clients|users|installations|patents?|awards?|certifications?|years of experience|partners)\b/gi,
  /\byears of (?:combined )?experience\b/gi,
  /\b(?:won|received|awarded|named|recogni[sz]ed|certified|accredited|patent(?:ed|s)?|anniversary|turnover|revenue|fortune 500)\b/gi,
  /\b(?:ISO|IEC|DIN|CE|TÜV|GDPR|SOC) ?-?\d[\d:-]*/g,
);
/** What a product has. */
const feature = countOf(
  /\b(?:dashboards?|integrations?|touch ?(?:display|screen|panel)s?|warrant(?:y|ies)|remote access|APIs?|analytics|modules?|cloud[- ](?:based|native)|AI(?:[- ](?:powered|driven|based|assistant))?|machine learning|real[- ]time|24\/7|round[- ]the[- ]clock|mobile app|new app|encryption|plug[- ]and[- ]play|modular|scalable|seamless(?:ly)?|single sign-on|user[- ]friendly|intuitive|interface|features?|functions|software|bluetooth|wi-?fi|wireless|LED|sensors?|stainless|firmware|automatic(?:ally)?|fully automated|energy[- ]saving|low[- ]maintenance|high[- ](?:speed|performance|precision|resolution)|drag[- ]and[- ]drop|templates?|alerts?|notifications?|multilingual|role-based|built[- ]in|self[- ]cleaning|silent|compact|customi[sz]able|reports?|reporting)\b/gi,
  /\b\d[\d.,]*\s?(?:%|percent|per cent|×|x\b|times (?:faster|more)|kW|kWh|V|Hz|GHz|MHz|dB|rpm|bar|mm|cm|µm|kg|t\b|litres?|dpi|Mbit|GB|TB|ms\b|units? (?:an|per) hour|pieces? (?:an|per) hour)/g,
  /\b(?:twice|three times|ten times) as (?:fast|strong|long|efficient)\b|\b(?:faster|quieter|lighter|stronger|longer|brighter|smarter) \w+/gi,
  /\b(?:[A-Z]{1,4}-?\d{2,4}[A-Z]?|\d{3,4} series|IP\d\d)\b/g,
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
  '(?:business|company|companies|firm|organi[sz]ation|industry|needs?|success|growth|convenience|requirements?|processes|workflow|team|goals|operations?|budget|time|consideration|interest|attention|market|use|fingertips|peace|competitors?|challenges|investment|home|entire|whole)';
const anchored = occurs(
  new RegExp(`\\byour (?!${GENERIC}\\b)[\\w-]+`, 'i'),
  /\byou (?:said|told|asked|mentioned|wrote|named|showed|described|have|had|run|use|need|lose|report(?:ed)?)\b/i,
);

export const englishPitch: Pitch = {
  claims(text) {
    const own = aboutUs(text);
    const listed = own ? members(LISTING.exec(text)?.[1] ?? '') : 0;
    const stated = praise(text) + firm(text) + (own ? feature(text) : 0);
    return Math.max(stated, stated > 0 ? listed : 0);
  },
  anchored,
};

function members(list: string): number {
  const parts = list.split(/,| and | as well as /).filter((part) => /[a-z]{3}/i.test(part));
  return parts.length >= 3 ? parts.length : 0;
}
