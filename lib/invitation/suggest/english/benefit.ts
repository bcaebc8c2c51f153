import type { FocusPerson } from '../../../chain/role-tag';
import type { BenefitType } from '../../../library/library-item';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { Situation, SuggestedPhrase } from '../situation';
import { phrase } from './phrase';

/** What each reader keeps or can do after this one meeting (WORDING §2 Role). */
const BY_ROLE: Record<ReaderRole, readonly [string, string]> = {
  policy_decider: [
    'a one-page list of the risks and dates',
    'decide with risks, timing and people on one page',
  ],
  specific_decider: [
    'a list of decisions with names and dates',
    'decide the next step on the facts of your own department',
  ],
  influencer: [
    'test results that you can use again in your own report',
    'compare every result with your own data',
  ],
  executor: ['a complete list of documents and dates', 'close your file without another round of questions'],
  user: [
    'a list of small changes that your team can try the next day',
    'show your management what your team needs',
  ],
  gatekeeper: [
    'a half-page summary that you can pass on as it is',
    'close the matter with a single appointment',
  ],
  finance: ['figures that you have tested yourself', 'know best case and worst case before you decide'],
};

/** METHOD §9: what the thing does for them, how safe the choice is, what nobody else lets them do. */
const BY_TYPE: Record<BenefitType, string> = {
  product: 'know from a test of your own what would change',
  enterprise: 'talk to one of our customers before you commit to anything',
  unique: 'compare both ways side by side before you decide',
};

const BY_FOCUS: Record<FocusPerson, string> = {
  receptive: 'a short list of ideas that you can try without us',
  dissatisfied: 'a ranked list of the causes, with the options for each',
  power: 'decide in one sitting, with risk and return on one page',
};

const BY_OCCASION: Partial<Record<Occasion, string>> = {
  follow_up: 'have every open point closed or dated',
  they_come_to_us: 'go home with a clear answer to your own questions',
  demo: 'know after one example of your own whether it fits',
  service_visit: 'know what needs attention now and what can wait',
  event: 'take home answers to your own questions',
};

/** Role first, then type, focus, occasion and style in turn; always the customer's gain. */
export function benefitPhrases(situation: Situation): SuggestedPhrase[] {
  const { topic, readerRole, focus, style, occasion, warmth, benefitType } = situation;
  const [first, second] = readerRole ? BY_ROLE[readerRole] : [];
  const atOccasion = BY_OCCASION[occasion];
  return [
    ...(benefitType ? [phrase('benefit_type', BY_TYPE[benefitType])] : []),
    ...(first ? [phrase('role', first)] : []),
    ...(focus ? [phrase('focus', BY_FOCUS[focus])] : []),
    ...(atOccasion ? [phrase('occasion', atOccasion)] : []),
    ...(second ? [phrase('role', second)] : []),
    ...(style === 'emotional'
      ? [phrase('style', 'so that your people can say what they need before anything is decided')]
      : []),
    ...(style === 'rational' ? [phrase('style', 'a table of figures that you can check yourself')] : []),
    ...(warmth === 'cold' ? [phrase('warmth', 'a one-page summary, yours either way')] : []),
    ...(topic ? [phrase('topic', `a written summary on ${topic}, yours either way`)] : []),
  ];
}
