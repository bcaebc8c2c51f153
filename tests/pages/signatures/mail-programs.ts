/**
 * Bodies as mail programs write them and Gmail shows them: Gmail puts `m_<digits>` before ids and keeps most
 * classes. Each writes a letter, a signature and what was written before; lines may hold markup.
 */
type Body = (letter: readonly string[], signature: readonly string[]) => string;

/** Whoever is quoted signs as well: none of it is the writer's. */
export const QUOTED = [
  'Please find the paper below.',
  'Noor Ferris',
  'Regional Sales Director',
  'Quillmark Labs Ltd',
  'T +44 20 5550 0188',
];
const ATTRIBUTION = 'On Wed, May 6, 2026 at 11:13 AM Noor Ferris &lt;noor@quillmark.example&gt; wrote:';
const blocks = (lines: readonly string[], tag = 'div') =>
  lines.map((line) => `<${tag}>${line || '<br>'}</${tag}>`).join('');
const breaks = (lines: readonly string[]) => lines.join('<br>\n');

export const gmail: Body = (letter, signature) =>
  `<div dir="ltr">${blocks(letter)}<div><br></div>-- <br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${breaks(signature)}</div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${ATTRIBUTION}<br></div><blockquote class="gmail_quote">${breaks(QUOTED)}</blockquote></div>`;

const mso = (lines: readonly string[]) =>
  lines.map((line) => `<p class="MsoNormal">${line || '&nbsp;'}<u></u><u></u></p>`).join('\n');
export const outlook: Body = (letter, signature) =>
  `<div lang="EN-US" style="word-wrap:break-word"><div class="m_-83648WordSection1">${mso([...letter, '', ...signature, ''])}<div style="border:none;border-top:solid #e1e1e1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Noor Ferris &lt;noor@quillmark.example&gt; <br><b>Sent:</b> Wednesday, May 6, 2026 11:13 AM<br><b>To:</b> You<br><b>Subject:</b> RE: Paper<u></u><u></u></p></div>${mso(QUOTED)}</div></div>`;

export const outlookWeb: Body = (letter, signature) =>
  `<div style="font-family:Aptos,sans-serif">${blocks(letter)}</div><div id="m_55118Signature">${blocks(signature, 'p')}</div><div id="m_55118appendonsend"></div><hr style="display:inline-block;width:98%"><div id="m_55118divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Noor Ferris<br><b>Sent:</b> Wednesday, May 6, 2026</font></div><div>${blocks(QUOTED)}</div>`;

export const appleMail: Body = (letter, signature) =>
  `${blocks(letter)}<br id="m_77lineBreakAtBeginningOfMessage"><div>${blocks(signature)}</div><div><br><blockquote type="cite"><div>On May 6, 2026, at 11:13 AM, Noor Ferris &lt;noor@quillmark.example&gt; wrote:</div><br><div>${blocks(QUOTED)}</div></blockquote></div><br>`;

export const thunderbird: Body = (letter, signature) =>
  `<div class="moz-cite-prefix">${ATTRIBUTION}<br></div><blockquote type="cite">${blocks(QUOTED)}</blockquote>${breaks(letter)}<div class="moz-signature">-- <br>${breaks(signature)}</div>`;

export const plainText: Body = (letter, signature) =>
  breaks([...letter, '', '--', ...signature, '', ATTRIBUTION, ...QUOTED.map((line) => `&gt; ${line}`)]);

export const naver: Body = (letter, signature) =>
  `<div style="font-size:10pt;font-family:Gulim">${blocks([...letter, '', ...signature], 'p')}</div><br>-----Original Message-----<br><b>From:</b>&nbsp;"Noor Ferris"&lt;noor@quillmark.example&gt;&nbsp;<br><b>To:</b>&nbsp;"나"<br><b>Sent:</b> 2026-05-12 (화) 14:14:00 (GMT+09:00)<br><b>Subject:</b> Re: 견적<br>${blocks(QUOTED)}`;

export const outlookKorean: Body = (letter, signature) =>
  `<div lang="KO"><div class="m_5WordSection1">${mso([...letter, '', ...signature])}<div style="border:none;border-top:solid #e1e1e1 1.0pt"><p class="MsoNormal"><b>보낸 사람:</b> 차도윤 &lt;doyun.cha@quillmark.example&gt; <br><b>보낸 날짜:</b> 2026년 5월 12일<br><b>받는 사람:</b> 나<br><b>제목:</b> 견적</p></div>${mso(QUOTED)}</div></div>`;

export const qqMail: Body = (letter, signature) =>
  `<div class="m_9qmbox">${blocks([...letter, '', ...signature])}<div><br></div><div style="font-size:12px;font-family:Arial;padding:2px 0 2px 0">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size:12px;background:#efefef;padding:8px"><div><b>发件人:</b> "Noor"&lt;noor@quillmark.example&gt;;</div><div><b>发送时间:</b> 2026年5月12日</div></div>${blocks(QUOTED)}</div>`;

export const netease: Body = (letter, signature) =>
  `<div style="line-height:1.7;color:#000;font-size:14px">${blocks(letter)}<div><br></div><div style="font-family:微软雅黑">--<br><div>${breaks(signature)}</div></div><br><div style="zoom:1"></div><pre>At 2026-05-12 14:14:00, "Noor Ferris" &lt;noor@quillmark.example&gt; wrote:</pre><blockquote id="m_3isReplyContent" style="padding-left:1ex">${blocks(QUOTED)}</blockquote></div>`;

/** A row of a table: the logo on the left, the lines on the right. */
export const withLogo =
  (alt: string): Body =>
  (letter, signature) =>
    `<div dir="ltr">${blocks(letter)}<table cellpadding="0"><tbody><tr><td width="96"><img src="" alt="${alt}" width="90"></td><td style="border-left:2px solid #246">${breaks(signature)}</td></tr></tbody></table></div><blockquote>${breaks(QUOTED)}</blockquote>`;

/** Label and value in cells of their own. */
export const inCells: Body = (letter, signature) =>
  `<div>${blocks(letter)}<table>${signature
    .map(
      (line) =>
        `<tr>${line
          .split('\t')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table></div><blockquote>${breaks(QUOTED)}</blockquote>`;

export interface SignatureSample {
  about: string;
  name: string;
  email: string;
  body: string;
  /** What a perfect reader finds; what is absent must stay unread. */
  expect: { title?: string; company?: string; phones?: string[]; links?: string[] } | null;
  /** What is true as well: the same in the other language, told where the lines of the first are missing. */
  also?: readonly string[];
  /** The lines of the signature, where a test may cut, double and shuffle them. */
  lines?: readonly string[];
  letter?: readonly string[];
  program?: Body;
}

/** A sample of a program's body. */
export function sample(
  about: string,
  who: readonly [name: string, email: string],
  program: Body,
  letter: readonly string[],
  lines: readonly string[],
  expect: SignatureSample['expect'],
  also: readonly string[] = [],
): SignatureSample {
  return {
    about,
    name: who[0],
    email: who[1],
    body: program(letter, lines),
    expect,
    also,
    lines,
    letter,
    program,
  };
}
