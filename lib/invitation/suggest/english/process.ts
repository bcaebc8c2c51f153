import type { FocusPerson } from '../../../chain/role-tag';
import { inSentence } from '../../compose/english/phrase';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { Situation, SuggestedPhrase } from '../situation';
import { phrase } from './phrase';

/** Minutes that each reader will give, where the rep has not said (WORDING §2). */
const MINUTES: Record<ReaderRole, number> = {
  policy_decider: 30,
  specific_decider: 40,
  influencer: 30,
  executor: 30,
  user: 40,
  gatekeeper: 20,
  finance: 30,
};

type Plan = (time: string) => string;

/** `time`: "40 minutes with our engineer Lena Ortiz". */
const BY_ROLE: Record<ReaderRole, readonly [Plan, Plan]> = {
  policy_decider: [
    (time) => `${time}: your view first, then two questions of ours, and no slides`,
    () => 'start with your view, then agree on one next step, without slides',
  ],
  specific_decider: [
    (time) => `${time}: your open points first, then a decision on each of them`,
    () => 'go through three points one by one and write down who does what by when',
  ],
  influencer: [
    () => 'look at your data first, then compare it with ours and note where they differ',
    () => 'test a sample of yours beforehand and go through the result with you line by line',
  ],
  executor: [
    () => 'go through your list of documents point by point and note what is missing',
    (time) => `${time}: the steps first, then the documents, then the dates`,
  ],
  user: [
    () => 'try it on your own work first, then talk about what gets in the way',
    () => 'walk through a normal hour at your workplace, then note what your team would change',
  ],
  gatekeeper: [
    (time) => `${time}, with nothing to prepare on your side: first the plan in brief, then the dates`,
    (time) => `${time}: first a one-page plan, then your questions`,
  ],
  finance: [
    () => 'send you the sheet the day before and change the figures live with you',
    (time) => `${time}: your assumptions first, then best case and worst case`,
  ],
};

const BY_FOCUS: Record<FocusPerson, Plan> = {
  receptive: (time) => `${time}, quite informal: your experience first, then what we have seen`,
  dissatisfied: () => 'look at it where it happens, then go through the possible causes one by one',
  power: (time) => `${time}: first the result in two sentences, then your questions`,
};

const BY_OCCASION: Partial<Record<Occasion, Plan>> = {
  follow_up: () => 'start from what we wrote down last time, then settle the open points one by one',
  they_come_to_us: () =>
    'Walk round with the people who do the work\nTry it on an example of yours\nYour questions',
  demo: () => 'run an example of yours first, then compare it with the way you do it today',
  service_visit: () => 'check everything with your team first, then note what needs doing',
  event: (time) => `${time} in a small group: first a walk round, then your questions`,
};

/** How it could run: who speaks first, in which order, what each side brings, and our people where they are known. */
export function processPhrases({
  readerRole,
  focus,
  style,
  occasion,
  meeting,
}: Situation): SuggestedPhrase[] {
  const minutes = meeting.minutes ?? (readerRole ? MINUTES[readerRole] : 30);
  const ours = meeting.ours.trim();
  const time = `${minutes} minutes${ours ? ` with ${inSentence(ours)}` : ''}`;
  const [first, second] = readerRole ? BY_ROLE[readerRole] : [];
  const atOccasion = BY_OCCASION[occasion];
  return [
    ...(atOccasion && occasion !== 'event' ? [phrase('occasion', atOccasion(time))] : []),
    ...(first ? [phrase('role', first(time))] : []),
    ...(focus ? [phrase('focus', BY_FOCUS[focus](time))] : []),
    ...(second ? [phrase('role', second(time))] : []),
    ...(atOccasion && occasion === 'event' ? [phrase('occasion', atOccasion(time))] : []),
    ...(style === 'emotional'
      ? [phrase('style', 'walk round with your people first, then sit down and talk')]
      : []),
    ...(style === 'rational'
      ? [phrase('style', 'start with the figures, then look at the method, then draw the conclusion')]
      : []),
    phrase('occasion', `${time}: your questions first, then our suggestions, then the next step`),
  ];
}
