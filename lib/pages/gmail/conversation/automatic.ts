import type { CapturedMessage } from '../../../people/capture';
import { ownText } from './quoted';

/** What mail servers call themselves; nobody reads what is sent there. */
const DELIVERY_AGENT =
  /^(?:mailer-daemon|postmaster|mail-?delivery(?:-subsystem)?|microsoftexchange[0-9a-f]{8,})@/;

/** Is this the address of a mail server's reports, and so no person? */
export function isDeliveryAgent(email: string): boolean {
  return DELIVERY_AGENT.test(email.toLowerCase());
}

/** A server's answer that a mailbox refused for good: `550`, `5.1.1`, beside each other or not. */
const REFUSED = /\b55\d[ -]|\b5\.\d\.\d{1,3}\b/;
const UNDELIVERED =
  /delivery status notification|undeliver|could(?: not|n['’]t) be delivered|was(?: not|n['’]t) delivered|delivery (?:has )?failed|failure notice|returned mail|address not found|unzustellbar|nicht zugestellt|non remis|no se (?:ha podido|pudo) entregar|não (?:foi|pôde ser) entregue|배달되지 (?:않|못)|전송되지 (?:않|못)|전송 ?실패|반송|退信|退回|无法(?:送达|投递|传递)|無法(?:送達|傳送|投遞|傳遞)|未送达|未送達|找不到地址|配信できません|配信不能|返信不能/i;
/** A report of a delay is no report of a failure. */
const DELAYED = /\b4\.\d\.\d{1,3}\b|\bdelayed\b|will be retried|지연|延迟|延遲|verzögert/i;

/** What mail programs put before the subject of an absence note. */
const SUBJECT =
  /^(?:\s*re:\s*)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the )?office|automatische (?:antwort|rückmeldung)|abwesenheit\S*|réponse automatique|absence du bureau|respuesta automática|resposta automática|fuera de (?:la )?oficina|자동 ?(?:회신|응답|답장)|부재중|自动(?:回复|答复|回覆)|自動(?:回覆|回复|返信|応答|答覆)|不在|外出)/i;
/** The note says that a machine wrote it. */
const MACHINE =
  /\b(?:this is an? )?auto(?:mated|matic(?:ally)?)[- ](?:reply|response|message|generated|e-?mail)|automatisch (?:generiert|erstellt)|automatische (?:antwort|nachricht)|réponse automatique|message automatique|(?:respuesta|resposta|mensaje|mensagem) automátic[ao]|자동 ?(?:회신|응답|발송|답장)|自动(?:回复|发送|答复)|自動(?:回覆|發送|返信|応答|配信|答覆)/i;
/** Absent now; what somebody plans for next week is a person's own news. */
const ABSENT =
  /\b(?:i am|i'm|i’m|i will be|i'll be) (?:currently |presently )?(?:out of (?:the )?office|away|on (?:annual |maternity |paternity |parental |sick |medical )?(?:leave|vacation|holiday)|travell?ing)|\bout of office\b|currently (?:out|away|on leave)|nicht im (?:büro|haus)|bin ich (?:derzeit |aktuell )?(?:abwesend|im urlaub)|abwesend|absente? du bureau|en congés?\b|fuera de (?:la )?oficina|de vacaciones|fora do escritório|de férias|부재 ?중|휴가 ?중|휴가입니다|출장 ?중|휴직 ?중|자리를 비|(?:正在|目前|现在|現在|我在|本人).{0,6}(?:休假|出差|外出|请假|請假|不在)|休假(?:中|期间|期間)|出差(?:中|期间|期間)|不在办公室|不在辦公室|不在にして|休暇(?:中|を)|外出中/i;
/** What an absence note promises besides. */
const PROMISE =
  /limited access|no access to|(?:urgent|immediate|emergenc)\w*|will (?:reply|respond|get back|be back|return)|return(?:ing)? (?:on|to)|until|in dringenden|zurück|wieder (?:erreichbar|da)|en cas d'urgence|de retour|urgente?|regres|retorn|급한|긴급|복귀|까지|돌아(?:와|온)|확인 ?(?:후|하는 대로)|紧急|緊急|急事|返回|回来|回來|尽快回复|盡快回覆|儘快回覆|至急|戻り|まで/i;
const THANKS =
  /\bthank(?:s| you) for (?:your|the|contacting|reaching|writing|getting)|(?:vielen )?danke? für (?:ihre|deine)|merci (?:de|pour) votre|gracias por (?:su|tu|contactar)|obrigad[oa] (?:pela|por) su?a|메일.{0,12}감사|연락.{0,8}감사|感谢您?(?:的)?(?:来信|来邮|来函|邮件|联系)|感謝您?(?:的)?(?:來信|來函|郵件|聯絡)|您的(?:邮件|郵件|来信|來信).{0,6}(?:已|收)|メール(?:を)?(?:いただき|ありがとう)/i;

const LONGEST_NOTE = 2_500;

/**
 * Did a machine write this message? Two signs have to agree, since people write of their holidays as well.
 * @param subject of the conversation.
 * @returns undefined for what a person wrote, and where it is not certain.
 */
export function automaticKind(
  { from, mine }: Pick<CapturedMessage, 'from' | 'mine'>,
  body: Element | null,
  subject: string | null,
): CapturedMessage['automatic'] {
  if (!from || mine === true) return undefined;
  const told = SUBJECT.test(subject ?? '');
  if (!body) return undefined;
  const own = ownText(body);
  const text =
    own?.lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, LONGEST_NOTE) ?? '';
  if (isDeliveryAgent(from.email)) {
    const whole = `${subject ?? ''}\n${text}`;
    if (DELAYED.test(text) && !/\b5\.\d\.\d{1,3}\b/.test(text)) return undefined;
    return UNDELIVERED.test(whole) || REFUSED.test(text) ? 'bounce' : undefined;
  }
  const absent = ABSENT.test(text);
  const promises = PROMISE.test(text);
  // A person who is away says thank you as well, but then asks or proposes something.
  const formula = promises && THANKS.test(text) && !/[?？]/.test(text);
  const machine = MACHINE.test(text);
  if (absent) return told || machine || formula ? 'out_of_office' : undefined;
  return told && (machine || promises) ? 'out_of_office' : undefined;
}
