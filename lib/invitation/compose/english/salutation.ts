import type { LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';

/** Countries where business people who have met write to each other by first name, in English at least. */
const FIRST_NAMES = new Set(
  'GB US IE CA AU NZ ZA NL BE SE NO DK FI IS EE LV LT PL CZ SK HU RO ES PT IT GR IL BR MX AR CL SG PH'.split(
    ' ',
  ),
);

/** No claim of gender. The first name alone only to somebody we have talked to, or on LinkedIn, where it is the custom. */
export function salutation({ recipient, warmth, kind }: TidyFacts): LetterPart {
  const { name, givenName, country } = recipient;
  const onLinkedIn = kind === 'connection_note' || kind === 'inmail';
  const familiar =
    givenName !== undefined &&
    name.includes(givenName) &&
    (warmth === 'known' || onLinkedIn) &&
    country !== undefined &&
    FIRST_NAMES.has(country);
  return {
    id: 'salutation',
    slot: 'salutation',
    ways: greetings(name, familiar ? givenName : ''),
    before: '',
  };
}

function greetings(name: string, familiar: string): string[] {
  if (familiar) return [`Hello ${familiar},`, `Dear ${familiar},`];
  return name ? [`Dear ${name},`] : ['Hello,'];
}

/** The rep's own signature in place of ours; what is unknown of the sender is left out. */
export function signOff({ sender, signature }: TidyFacts): LetterPart {
  const post = [sender.title, sender.company].filter(Boolean).join(', ');
  const lines = [sender.name, post, sender.phone].filter(Boolean);
  const closings = ['Kind regards,', 'Best regards,', 'With kind regards,'];
  const ways = signature ? [signature] : closings.map((closing) => [closing, ...lines].join('\n'));
  return { id: 'sign_off', slot: 'sign_off', ways, before: '\n\n' };
}

/** Who writes, for a reader who has no other reason to know; empty where nothing is known of the sender. */
export function introductionWays({ sender: { name, title, company } }: TidyFacts): string[] {
  if (!name) return company ? [`I am writing from ${company}.`] : [];
  if (title && company)
    return [
      `I am ${name}, ${title} at ${company}.`,
      `My name is ${name}, and I am ${title} at ${company}.`,
      `This is ${name}, ${title} at ${company}.`,
    ];
  const post = title || company;
  if (!post) return [`My name is ${name}.`];
  return title
    ? [`I am ${name}, ${title}.`, `My name is ${name}, ${title}.`, `This is ${name}, ${title}.`]
    : [
        `I am ${name} of ${company}.`,
        `My name is ${name}, and I work for ${company}.`,
        `This is ${name} from ${company}.`,
      ];
}
