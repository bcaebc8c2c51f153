import type { LetterOutline, LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { aboutOf } from './about';
import { appointmentOf } from './confirmation';
import { gainLine } from './gain';
import { outlined } from './harmony';
import { capitalised, inSentence } from './phrase';
import { NO_PLACE, placed } from './process';

/** What to say when calling before the meeting: spoken English, a point a line. */
export function phoneScript(facts: TidyFacts): LetterOutline {
  const { recipient, sender, meeting, occasion } = facts;
  const at = appointmentOf(facts);
  const about = aboutOf(facts);
  const visit = occasion === 'they_come_to_us' || occasion === 'event';
  const meet = visit ? 'your visit' : 'our meeting';
  const me = [sender.name, sender.company].filter(Boolean).join(' from ');
  const on = at ? ` on ${at}` : '';
  const topic = about ? `; the subject is ${about}` : '';
  const place = meeting.where ? placed(meeting.where) : '';
  const lines: LetterPart[] = [
    line('opening.self', 'opening', hello(me, recipient.name)),
    line('opening', 'opening', [
      `I’m calling about ${meet}${on}${topic}.`,
      `It’s about ${meet}${on}${topic}.`,
      `I just want to make sure ${meet}${on} runs well${topic}.`,
    ]),
    line('ask', 'ask', [
      at ? 'Does that time still work for you?' : 'When would work for you?',
      at ? 'Is that still good for you?' : 'Which day would be good for you?',
      at ? 'Can we leave it at that?' : 'Shall we fix a day now?',
    ]),
    line('process.plan', 'process', [
      ...(place && !place.startsWith(NO_PLACE)
        ? [
            `We’d meet ${place}. Is that right?`,
            `And it’s ${place}, isn’t it?`,
            `So I’ll see you ${place}, yes?`,
          ]
        : []),
    ]),
    line('process', 'process', [
      ...(meeting.ours
        ? [
            `${capitalised(meeting.ours)} ${visit ? 'will be there' : 'is coming with me'}. Who will be there on your side?`,
            `I’m ${visit ? 'joined by' : 'bringing'} ${inSentence(meeting.ours)}. Who’s coming on your side?`,
            `On our side it’s ${inSentence(meeting.ours)} and me. And on yours?`,
          ]
        : [
            'Who will be there on your side?',
            'Is anybody joining you?',
            'Will it be just the two of us, or is somebody joining you?',
          ]),
    ]),
    line('benefit', 'benefit', outcome(facts.benefit)),
    line('ask.bring', 'ask', [
      visit
        ? 'Is there anything you’d like us to have ready?'
        : 'Is there anything I should bring or send you beforehand?',
      visit ? 'What should we have ready for you?' : 'What would you like me to bring?',
      'Do you need anything from me before then?',
    ]),
    line(
      'ask.voicemail',
      'ask',
      voicemail(me, sender.phone, `${meet}${at ? ` on ${appointmentOf({ ...facts, zoneName: '' })}` : ''}`),
    ),
  ];
  return outlined([`Call ${recipient.name || 'before the meeting'}${at ? `: ${at}` : ''}`], lines);
}

function line(id: string, slot: LetterPart['slot'], ways: readonly string[]): LetterPart {
  return { id, slot, ways: ways.map((way) => `- ${way}`), before: '\n' };
}

function hello(me: string, name: string): string[] {
  if (!me)
    return name
      ? [
          `Hello, is that ${name}?`,
          `Good morning, am I speaking to ${name}?`.replace('Good morning', 'Hello'),
        ]
      : ['Hello, do you have a minute?'];
  return name
    ? [
        `Hello, this is ${me}. Is that ${name}?`,
        `Hello, ${me} here. Am I speaking to ${name}?`,
        `${name}? Hello, this is ${me}. Do you have a minute?`,
      ]
    : [
        `Hello, this is ${me}. Do you have a minute?`,
        `Hello, ${me} here. Is this a good moment?`,
        `This is ${me}. Can you talk for a minute?`,
      ];
}

function outcome(benefit: string): string[] {
  const gain = gainLine(benefit);
  if (!gain) return [];
  return [
    `What it should bring you: ${gain}. Anything to add?`,
    `Afterwards, this is what counts: ${gain}. Is that still what you need?`,
    `The result for you: ${gain}. Does that still fit?`,
  ];
}

function voicemail(me: string, phone: string, what: string): string[] {
  const who = me ? `Hello, this is ${me}. ` : 'Hello. ';
  const back = phone ? `please call me back on ${phone}` : 'please call me back';
  return [
    `If it goes to voicemail: “${who}I’m calling about ${what}. If nothing has changed, there’s no need to call; otherwise ${back}.”`,
    `On voicemail: “${who}${capitalised(what)} stands as far as I’m concerned. If it doesn’t for you, ${back}.”`,
    `If nobody picks up: “${who}It’s about ${what}. All is ready here; if you need to change anything, ${back}.”`,
  ];
}
