import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { automaticKind, isDeliveryAgent } from '../../lib/pages/gmail/conversation/automatic';

const bodyOf = (html: string) =>
  new JSDOM(`<div class="a3s">${html}</div>`).window.document.querySelector('.a3s') as Element;
const kind = (subject: string, html: string, email = 'tessa.arkwright@cedarmoor.example', mine = false) =>
  automaticKind({ from: { email }, mine }, bodyOf(html), subject);

describe('an absence note', () => {
  it.each([
    ['Automatic reply: Cold room', 'I am out of the office until 12 May with limited access to e-mail.'],
    [
      'Re: Cold room',
      'Thank you for your email. I am currently on annual leave and will reply on 12 May 2026.',
    ],
    ['Cold room', 'This is an automated response. I am away until Monday.'],
    ['Abwesenheitsnotiz: Kühlhaus', 'Ich bin bis 12.05.2026 nicht im Büro. In dringenden Fällen: Zentrale.'],
    ['Automatische Antwort: Kühlhaus', 'Vielen Dank für Ihre Nachricht. Derzeit bin ich abwesend.'],
    ['Réponse automatique : Froid', 'Je suis absente du bureau. En cas d’urgence, appelez le standard.'],
    ['Respuesta automática: Frío', 'Estoy fuera de la oficina hasta el 12 de mayo.'],
    ['Resposta automática: Frio', 'Estou de férias e retorno em 12 de maio.'],
    ['자동 회신: 견적', '5월 12일까지 휴가입니다. 급한 용무는 대표전화로 연락 바랍니다.'],
    ['부재중: 견적', '출장 중입니다. 5월 12일에 복귀합니다.'],
    ['견적', '메일 보내 주셔서 감사합니다. 현재 부재중이며 확인 후 연락드리겠습니다.'],
    ['自动回复: 报价', '您好，我正在休假，紧急事宜请联系前台。'],
    ['报价', '感谢您的来信。我目前出差中，返回后尽快回复。'],
    ['自動回覆：報價', '我目前休假中，5月12日返回。'],
    ['報價', '此為自動回覆。本人出差期間，急事請電公司。'],
    ['自動返信: 見積', '外出中のため、5月12日に戻ります。'],
  ])('%s', (subject, text) => {
    expect(kind(subject, text)).toBe('out_of_office');
  });

  it.each([
    ['Cold room', 'I am out of the office next week, shall we talk on Thursday?'],
    ['Cold room', 'Thank you for your email. I am away until Monday; could we talk on Tuesday?'],
    ['Cold room', 'I will be back on Monday. Urgent or not, send it.'],
    ['Out of office coverage', 'Please find the paper attached.'],
    ['Automatic reply: how do you set it up?', 'Noor, where did you find that setting?'],
    ['견적', '다음 주는 휴가라서 목요일에 뵙겠습니다.'],
    ['报价', '我下周出差，周四见。'],
    [
      'Cold room',
      '<blockquote>Thank you for your email. I am on leave until Monday.</blockquote>Welcome back!',
    ],
  ])('is not what a person writes: %s', (subject, text) => {
    expect(kind(subject, text)).toBeUndefined();
  });

  it('is never the rep’s own message, nor one without a sender or body', () => {
    const note = bodyOf('This is an automatic reply. I am away until Monday.');
    const from = { email: 'tessa.arkwright@cedarmoor.example' };
    expect(automaticKind({ from, mine: false }, note, null)).toBe('out_of_office');
    expect(automaticKind({ from, mine: true }, note, null)).toBeUndefined();
    expect(automaticKind({ from: null, mine: false }, note, null)).toBeUndefined();
    expect(automaticKind({ from, mine: false }, null, 'Automatic reply: x')).toBeUndefined();
  });
});

describe('a report that a message could not be delivered', () => {
  const DAEMON = 'mailer-daemon@googlemail.com';

  it.each([
    ['Delivery Status Notification (Failure)', 'Address not found. Your message wasn’t delivered.', DAEMON],
    ['Cold room', 'The response from the remote server was: 550 5.1.1 no such user', DAEMON],
    ['Undeliverable: Cold room', 'The address could not be found.', 'postmaster@cedarmoor.example'],
    ['견적', '주소를 찾을 수 없어 메일이 배달되지 못했습니다.', DAEMON],
    ['系统退信', '您的邮件无法送达。', 'PostMaster@qq.com'],
    ['無法傳送', '找不到地址', DAEMON],
    [
      'Unzustellbar',
      'Ihre Nachricht wurde nicht zugestellt.',
      'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@cedarmoor.example',
    ],
  ])('%s', (subject, text, email) => {
    expect(kind(subject, text, email)).toBe('bounce');
  });

  it('takes more than its sender: a delay, or words of a postmaster', () => {
    expect(
      kind('Cold room', 'It couldn’t be delivered yet. It is delayed and will be retried: 451 4.7.1', DAEMON),
    ).toBeUndefined();
    expect(
      kind('Your mailbox', 'We move servers on Friday.', 'postmaster@cedarmoor.example'),
    ).toBeUndefined();
  });

  it('takes more than its words', () => {
    expect(kind('Undeliverable: Cold room', 'My last mail bounced: 550 5.1.1.')).toBeUndefined();
  });

  it('comes from a server, which is nobody', () => {
    expect(['mailer-daemon@x.example', 'Postmaster@x.example'].every(isDeliveryAgent)).toBe(true);
    expect(['post.master@x.example', 'daemon.mailer@x.example'].some(isDeliveryAgent)).toBe(false);
  });
});
