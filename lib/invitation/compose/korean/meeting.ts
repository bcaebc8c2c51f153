import { withParticle } from './particle';
import { isBusy, type Scene } from './scene';

/** Who comes with the writer, bare: '저희 연구원 노은재와 제가' → '연구원 노은재'. */
export function companions({ facts }: Scene): string {
  return facts.meeting.ours
    .replace(/^(?:저희|당사|우리)(?:의|\s쪽|\s측)? /u, '')
    .replace(/(?:이랑|하고|와|과|및)? ?(?:제가|저)$/u, '')
    .replace(/\s(?:동행|동석|참석)$/u, '')
    .replace(/[.,]$/u, '')
    .trim();
}

/** Who comes, how long it takes and where, as far as `said` does not tell it already; '' where nothing is left. */
export function planSentences(scene: Scene, said: string): string[] {
  const { facts, mode } = scene;
  const ours = companions(scene);
  const people = ours && !mentions(said, ours) ? ours : '';
  const { minutes } = facts.meeting;
  const time = minutes && !/\d\s*(?:분|시간)/u.test(said) ? `${minutes}분` : '';
  const place =
    facts.meeting.where && !said.includes(facts.meeting.where) && mode !== 'call' ? facts.meeting.where : '';
  const who = people && peopleWays(people, mode);
  const long = time && timeWays(time, isBusy(facts));
  const sentences = [0, 1, 2].map((way) => {
    if (who && long) return `${who.join[way] ?? ''} ${long.end[way] ?? ''}`;
    if (who) return who.end[way] ?? '';
    return long ? (long.alone[way] ?? '') : '';
  });
  if (!place) return sentences;
  const where = placeWays(place, mode);
  return sentences.map((sentence, way) => [sentence, where[way]].filter(Boolean).join(' '));
}

function mentions(text: string, ours: string): boolean {
  const name = ours.split(' ').at(-1) ?? ours;
  return text.includes(name);
}

interface PeopleWays {
  /** Before another clause. */
  join: readonly string[];
  end: readonly string[];
}

function peopleWays(people: string, mode: Scene['mode']): PeopleWays {
  const withMe = `${withParticle(people, '와/과')} 제가`;
  const subject = withParticle(people, '이/가');
  if (mode === 'go') {
    return {
      join: [
        `저희 ${withMe} 찾아뵙고,`,
        `저희 쪽에서는 ${subject} 함께 가며,`,
        `제가 ${withParticle(people, '와/과')} 함께 방문하고,`,
      ],
      end: [
        `저희 ${withMe} 찾아뵙겠습니다.`,
        `저희 쪽에서는 ${subject} 함께 가겠습니다.`,
        `제가 ${withParticle(people, '와/과')} 함께 방문하겠습니다.`,
      ],
    };
  }
  if (mode === 'come') {
    return {
      join: [
        `저희 ${withMe} 맞이하고,`,
        `저희 쪽에서는 ${subject} 함께하며,`,
        `자리에는 저희 ${subject} 함께하고,`,
      ],
      end: [
        `저희 ${withMe} 맞이하겠습니다.`,
        `저희 쪽에서는 ${subject} 함께하겠습니다.`,
        `자리에는 저희 ${subject} 함께하겠습니다.`,
      ],
    };
  }
  return {
    join: [
      `저희 ${withMe} 참석하고,`,
      `저희 쪽에서는 ${subject} 함께 참석하며,`,
      `통화에는 저희 ${subject} 함께하고,`,
    ],
    end: [
      `저희 ${withMe} 참석하겠습니다.`,
      `저희 쪽에서는 ${subject} 함께 참석하겠습니다.`,
      `통화에는 저희 ${subject} 함께하겠습니다.`,
    ],
  };
}

function timeWays(time: string, busy: boolean): { end: readonly string[]; alone: readonly string[] } {
  return busy
    ? {
        end: [`${time}을 넘기지 않겠습니다.`, `${time} 안에 마치겠습니다.`, `시간은 ${time}만 쓰겠습니다.`],
        alone: [
          `시간은 ${time}을 넘기지 않겠습니다.`,
          `${time} 안에 마치겠습니다.`,
          `${time}만 내어 주시면 됩니다.`,
        ],
      }
    : {
        end: [
          `시간은 ${time} 정도로 생각하고 있습니다.`,
          `${time}이면 충분합니다.`,
          `${time}가량 걸릴 것으로 봅니다.`,
        ],
        alone: [
          `시간은 ${time} 정도로 생각하고 있습니다.`,
          `${time}이면 충분합니다.`,
          `모두 ${time}가량 걸립니다.`,
        ],
      };
}

function placeWays(place: string, mode: Scene['mode']): readonly string[] {
  if (/^https?:/u.test(place))
    return [`접속 주소는 ${place} 입니다.`, `접속 주소: ${place}`, `주소는 ${place} 입니다.`];
  return mode === 'come'
    ? [`오실 곳은 ${place}입니다.`, `장소는 ${place}입니다.`, `${place}에서 기다리겠습니다.`]
    : [
        `장소는 ${withParticle(place, '으로/로')} 생각하고 있습니다.`,
        `장소는 ${withParticle(place, '이/가')} 좋겠습니다.`,
        `${withParticle(place, '으로/로')} 가겠습니다.`,
      ];
}
