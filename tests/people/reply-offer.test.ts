import { describe, expect, it } from 'vitest';
import type { CapturedConversation, CapturedMessage } from '../../lib/people/capture';
import { declinedReply, replyOffer } from '../../lib/people/reply-offer';
import { aTouch } from '../store/records';

const NINE = Date.UTC(2026, 4, 6, 9);
const HOUR = 3_600_000;
const NOW = NINE + 48 * HOUR;
const DANA = { email: 'Dana@Northquay.example', name: 'Dana Okafor' };
const NOOR = { email: 'noor@quillmark.example' };
const MACHINE = { email: 'mailer-daemon@googlemail.com' };

function message(id: string, hours: number, over: Partial<CapturedMessage> = {}): CapturedMessage {
  return {
    from: DANA,
    to: [NOOR],
    cc: [],
    date: 'May 6, 2026',
    at: NINE + hours * HOUR,
    mine: false,
    messageId: `#msg-f:${id}`,
    legacyMessageId: id,
    ...over,
  };
}
const ours = (hours: number, over: Partial<CapturedMessage> = {}) =>
  message(`ours${hours}`, hours, { from: NOOR, to: [DANA], mine: true, ...over });
const talk = (...messages: CapturedMessage[]): CapturedConversation => ({
  subject: 'Lots',
  threadId: null,
  legacyThreadId: null,
  messages,
});
const wrote = (hours: number) => aTouch('p', NINE + hours * HOUR, { direction: 'outbound' });

function offer(conversation: CapturedConversation, touches = [wrote(0)], declined: string[] = []) {
  return replyOffer(conversation, { emails: ['dana@northquay.example'], touches, declined }, NOW);
}

describe('an answer that is offered', () => {
  it('is their newest mail after the rep last wrote', () => {
    const reply = { kind: 'reply', messageId: 'b', at: NINE + 3 * HOUR };
    expect(offer(talk(message('a', -1), ours(0), message('b', 3)))).toEqual(reply);
    expect(offer(talk(message('a', 1), message('b', 3)))).toEqual(reply);
  });

  it('is none before the rep’s last contact, or where the rep never wrote', () => {
    expect(offer(talk(message('a', 1)), [wrote(2)])).toBeNull();
    expect(offer(talk(message('a', 1)), [])).toBeNull();
  });

  it('is none without a time, without an id, or with a time that has not come', () => {
    expect(offer(talk(message('a', 1, { at: undefined })))).toBeNull();
    expect(offer(talk(message('a', 1, { messageId: null, legacyMessageId: null })))).toBeNull();
    expect(offer(talk(message('a', 24 * 30)))).toBeNull();
  });

  it('is only theirs: not the rep’s own, not somebody else’s, not one whose writer is unknown', () => {
    const ruth = { email: 'ruth@northquay.example' };
    expect(offer(talk(message('a', 1, { mine: true })))).toBeNull();
    expect(offer(talk(message('a', 1, { mine: null })))).toBeNull();
    expect(offer(talk(message('a', 1, { from: ruth })))).toBeNull();
    expect(offer(talk(message('a', 1, { from: null })))).toBeNull();
  });

  it('is made once: not after it was logged, by hand either, nor after it was declined', () => {
    const logged = aTouch('p', NOW, { direction: 'outbound', messageId: 'a', at: NINE - HOUR });
    const byHand = aTouch('p', NINE + 2 * HOUR, { direction: 'inbound' });
    expect(offer(talk(message('a', 1)), [wrote(0), logged])).toBeNull();
    expect(offer(talk(message('a', 1)), [wrote(0), byHand])).toBeNull();
    expect(offer(talk(message('a', 3)), [wrote(0), byHand])).not.toBeNull();
    expect(offer(talk(message('a', 1)), undefined, [declinedReply('a')])).toBeNull();
  });

  it('tells an absence note from an answer', () => {
    expect(offer(talk(message('a', 1, { automatic: 'out_of_office' })))?.kind).toBe('out_of_office');
  });

  it('takes a bounce for this person only where the mail before went to nobody else', () => {
    const bounce = message('x', 1, { from: MACHINE, automatic: 'bounce' });
    expect(offer(talk(ours(0), bounce))).toMatchObject({ kind: 'bounce', messageId: 'x' });
    const ruth = { email: 'ruth@northquay.example' };
    expect(offer(talk(ours(0, { to: [DANA, ruth] }), bounce))).toBeNull();
    expect(offer(talk(ours(0, { cc: [ruth] }), bounce))).toBeNull();
    expect(offer(talk(ours(0, { cc: null }), bounce))).toBeNull();
    expect(offer(talk(ours(0, { to: [ruth] }), bounce))).toBeNull();
    expect(offer(talk(bounce))).toBeNull();
  });
});
