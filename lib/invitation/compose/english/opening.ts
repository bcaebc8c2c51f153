import type { Occasion } from '../../draft';
import type { TidyFacts } from '../tidy-facts';
import { readReason, reasonWays } from './reason';

/** Who sent us, in the first words of the letter (WORDING §2 Warmth); `text`: what they said, '' = not told. */
export function introducerWays(introducer: string, text: string): string[] {
  // "Marta Lindqvist, who ran your start-up" wants its second comma.
  const name = introducer.includes(', ') ? `${introducer},` : introducer;
  const { kind, text: said } = text ? readReason(text) : { kind: 'label' as const, text: '' };
  const plain = [
    `${name} suggested that I get in touch with you.`,
    `${name} thought that you and I should talk.`,
    `I am writing to you at the suggestion of ${introducer}.`,
    `It was ${name} who suggested that I write to you.`,
  ];
  if (!said) return plain;
  switch (kind) {
    case 'noun':
    case 'clause':
      return [
        `${name} suggested that I talk to you about ${said}.`,
        `${name} thought that you and I should talk about ${said}.`,
        `I am writing to you about ${said}, at the suggestion of ${introducer}.`,
      ];
    case 'verb':
      return [
        `${name} suggested that I ${said}.`,
        `${name} thought that I should ${said}.`,
        `On the advice of ${introducer}, I would like to ${said}.`,
      ];
    case 'who':
      return [
        `${introducer}, ${said}, suggested that I get in touch with you.`,
        `${introducer}, ${said}, thought that you and I should talk.`,
        `I am writing to you at the suggestion of ${introducer}, ${said}.`,
      ];
    case 'label':
      return plain.map((way) => `${way} The subject: ${said}.`);
    default:
      return plain.slice(0, 3).map((way) => `${way} ${said}`);
  }
}

/** To somebody who asked to come: what we have to offer them, after the thanks. */
export function welcomeWays(text: string): string[] {
  const { kind, text: read } = readReason(text);
  const said = read.replace(/^come (?:and|to) /u, '');
  if (kind === 'noun')
    return [
      `A good occasion would be ${said}.`,
      `I suggest that you come to ${said}.`,
      `What would fit well is ${said}.`,
    ];
  if (kind === 'verb')
    return [
      `You are welcome to ${said}.`,
      `It would be a good chance to ${said}.`,
      `While you are here, you can ${said}.`,
    ];
  return reasonWays('invitation_to_us', text);
}

/** Where no reason was worded: what the occasion itself gives; nothing for a first letter. */
export function occasionWays(
  occasion: Occasion,
  { direction, noun }: { direction: TidyFacts['direction']; noun: string },
): string[] {
  switch (occasion) {
    case 'follow_up':
      return [
        'Thank you for our last conversation.',
        'Thank you again for the time you took when we last spoke.',
        'It was good to talk to you.',
      ];
    case 'they_come_to_us':
      return direction === 'customer_initiated'
        ? [
            'Thank you for wanting to come and see us.',
            'Thank you for your interest in visiting us.',
            'We are glad that you want to come and see us.',
          ]
        : [
            'I would like to invite you to come and see us.',
            'We would be glad to welcome you here.',
            'You are welcome to come and see us.',
          ];
    case 'demo':
      return [
        'I am writing to arrange a demo for you.',
        'A demo may be the quickest way to an answer.',
        'Seeing it for yourself says more than a letter.',
      ];
    case 'service_visit':
      return [
        `I am writing to arrange our service ${noun}.`,
        `This is about our next service ${noun}.`,
        `Our next service ${noun} is what brings me to you.`,
      ];
    case 'event':
      return [
        'I would like to invite you to our event.',
        'You are invited to our event.',
        'We would be glad to see you at our event.',
      ];
    default:
      return [];
  }
}
