import type { Language } from '../../lib/i18n/language';
import type { NewsType, ReasonType } from '../../lib/invitation/draft';
import type { Recipient, Sender } from '../../lib/invitation/letter-facts';
import type { ReaderRole } from '../../lib/invitation/reader-role';
import type { OpenPoint } from '../../lib/invitation/suggest/situation';
import type { BenefitType } from '../../lib/library/library-item';

/** Somebody to write to, with what a rep would have on record and type, in the language of the letter. Invented. */
export interface CastMember {
  recipient: Recipient;
  /** A noun phrase: what it is about. */
  topic: string;
  /** `introduced` is not worded: the introducer is. */
  reasons: Record<Exclude<ReasonType, 'introduced'>, string>;
  introducer: string;
  /** As they stand in a rep's library. */
  benefits: Record<BenefitType, { text: string; proof: string }>;
  news: Record<NewsType, string>;
  openPoints: readonly OpenPoint[];
  /** Who comes with the rep; '' = nobody. */
  ours: string;
  minutes: number;
  where: string;
}

/** Who writes, and one reader of each role. */
export interface Cast {
  language: Language;
  sender: Sender;
  readers: Record<ReaderRole, CastMember>;
}
