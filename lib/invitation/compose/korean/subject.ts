import type { Occasion } from '../../draft';
import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import { honoured } from './salutation';
import type { Scene } from './scene';
import { lastWords, objectOf } from './topic';
import { distinct } from './ways';

/** WORDING §1: 15-35 characters. */
const MAX_CHARACTERS = 35;
/** What is read of the purpose: more can never be part of a subject. */
const MAX_READ = 400;

const WHAT: Record<Occasion, readonly [string, string]> = {
  first_visit: ['방문 요청', '찾아뵙고자 합니다'],
  introduction: ['방문 요청', '찾아뵙고자 합니다'],
  follow_up: ['후속 논의 요청', '이어서 논의드립니다'],
  they_come_to_us: ['방문 일정 초안', '오시는 날 준비'],
  demo: ['시연 일정 문의', '시연을 보여 드리고자 합니다'],
  service_visit: ['서비스 방문 일정 문의', '찾아뵙고자 합니다'],
  event: ['행사 참석 문의', '행사에 모시고자 합니다'],
};

/** Names the topic and what is asked for, after the sender's company in brackets where it fits. */
export function invitationSubjects(scene: Scene): string[] {
  const { facts, mode } = scene;
  const [noun, wish] =
    mode === 'call' ? (['통화 일정 문의', '말씀 나누고자 합니다'] as const) : WHAT[facts.occasion];
  const { introducer, reason } = facts;
  const introduced =
    introducer && (reason.type === 'introduced' || facts.warmth === 'introduced')
      ? [signed(scene, `${honoured(introducer.name)} 소개로 ${noun}드립니다`)].filter(fits)
      : [];
  return distinct([
    ...introduced,
    signed(scene, withTopic(scene, noun)),
    ...topicSubjects(scene, (topic) => `${topic}, ${wish}`),
    ...topicSubjects(scene, (topic) => `${topic} 건 ${noun}`),
  ]).slice(0, 3);
}

/** A subject that names the topic where it fits, else says what the letter is. */
export function subjectsFor(
  scene: Scene,
  frames: readonly ((topic: string) => string)[],
  without: string,
): string[] {
  const named = distinct(frames.flatMap((frame) => topicSubjects(scene, frame)));
  return named.length > 0 ? named : [signed(scene, without)];
}

function topicSubjects(scene: Scene, frame: (topic: string) => string): string[] {
  const room = MAX_CHARACTERS - frame('').length;
  const topic = scene.topic ? lastWords(scene.topic, room) : '';
  return topic ? [signed(scene, frame(topic))] : [];
}

const fits = (subject: string) => subject.length <= MAX_CHARACTERS;

function signed({ facts: { sender } }: Scene, said: string): string {
  // 보고 일정 일정 변경: the topic's last word is not said twice.
  const core = said.replace(/(?<=^|\s)(\S{2,}) \1(?=\s|$|,|:)/gu, '$1');
  const whole = sender.company ? `[${sender.company}] ${core}` : core;
  return fits(whole) ? whole : core;
}

/** The purpose where all of it fits, else the topic, else as much of the purpose as still names it. */
function withTopic({ facts: { purpose }, topic }: Scene, what: string): string {
  const phrase = purpose ? readKoreanPhrase(purpose.slice(0, MAX_READ)) : null;
  const nominal = phrase?.kind === 'verb' && phrase.nominal && !/[을를] /u.test(phrase.text);
  const connect = (text: string) =>
    nominal ? `${withParticle(text, '을/를')} 위한 ${what}` : `${text} 관련 ${what}`;
  const room = MAX_CHARACTERS - connect('').length - 1;
  const whole = nominal || phrase?.kind === 'noun' ? phrase.text : '';
  if (whole && whole.length <= room) return connect(whole);
  const short = `${topic} 관련 ${what}`;
  if (topic && fits(short)) return short;
  const object = phrase?.kind === 'sentence' || phrase?.kind === 'verb' ? objectOf(`${phrase.text} `) : '';
  const part = lastWords(whole || object, room);
  return part ? connect(part) : `${what}드립니다`;
}
