/** The schema of what is filled in for a letter, and of how it is worded. */
import { NEWS_TYPES, OCCASIONS, REASON_TYPES, TEXT_KINDS } from '../invitation/draft';
import { LETTER_SLOTS } from '../invitation/letter/outline';
import { BENEFIT_TYPES } from '../library/library-item';

import { isoDate, language, line, text } from './field-schemas';
import { z } from './zod';

const slot = z.object({ date: isoDate, time: z.string().check(z.regex(/^\d{2}:\d{2}$/)) });
const partId = z.string().check(z.maxLength(60));
const way = z.int().check(z.minimum(0), z.maximum(1000));

export const invitationInput = z.object({
  kind: z.enum(TEXT_KINDS),
  occasion: z.enum(OCCASIONS),
  direction: z.enum(['we_visit', 'customer_initiated']),
  language,
  topic: line,
  reason: z.object({ type: z.nullable(z.enum(REASON_TYPES)), text: line }),
  introducer: z.nullable(z.object({ name: line, consent: z.boolean() })),
  meeting: z.object({
    form: z.nullable(z.enum(['one_to_one', 'meeting', 'discussion', 'demo', 'site_tour', 'call'])),
    minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(1440))),
    ours: line,
    where: line,
  }),
  purpose: text,
  process: text,
  benefit: text,
  benefitType: z.nullable(z.enum(BENEFIT_TYPES)),
  proof: line,
  news: z.object({ type: z.nullable(z.enum(NEWS_TYPES)), text: line }),
  appointment: z.nullable(slot),
  slots: z.array(slot).check(z.maxLength(2)),
  variables: z.record(z.string().check(z.maxLength(60)), line),
});

export const letterWording = z.object({
  variant: way,
  ways: z.record(partId, way),
  subject: z.nullable(line),
  kept: z
    .array(
      z.object({
        covers: z.array(partId).check(z.maxLength(60)),
        after: z.nullable(partId),
        slot: z.enum(LETTER_SLOTS),
        before: z.string().check(z.maxLength(2000)),
        text,
        kind: z.enum(['own', 'locked']),
      }),
    )
    .check(z.maxLength(200)),
});
