import { withParticle } from './particle';
import type { Scene } from './scene';
import { koreanDayBefore } from './when';

type Ways = readonly string[];

/** WORDING §1 slot 7: one question that names its times; a stranger is first asked whether it interests at all. */
export function askWays(scene: Scene): Ways {
  if (!scene.times) return openAsk(scene);
  const { facts, two } = scene;
  if (facts.occasion === 'event') return eventAsk(scene);
  if (facts.readerRole === 'gatekeeper') return gatekeeperAsk(scene);
  if (isColdFirst(scene)) return coldAsk(scene);
  if (facts.readerRole === 'executor') return executorAsk(scene);
  return two ? choice(scene) : single(scene);
}

/** True where nobody has replied yet, and it is not the customer who wants to come (WORDING §4, ask rule). */
export function isColdFirst({ facts }: Scene): boolean {
  return (
    facts.warmth === 'cold' &&
    facts.direction === 'we_visit' &&
    (facts.occasion === 'first_visit' || facts.occasion === 'introduction' || facts.occasion === 'demo')
  );
}

/** What happens at the time, for each way of meeting: 찾아뵈면, 오시면, 통화하면. */
function verbs({ mode, facts }: Scene): { meet: string; may: string; to: string } {
  if (mode === 'call') return { meet: '통화하면', may: '전화드려도', to: '통화하실' };
  if (mode === 'come') return { meet: '뵈면', may: '오시기에', to: '오실' };
  if (facts.occasion === 'demo')
    return { meet: '시연을 보여 드리면', may: '시연을 보여 드려도', to: '시연을 보실' };
  return { meet: '찾아뵈면', may: '찾아뵈어도', to: '찾아뵐' };
}

function coldAsk(scene: Scene): Ways {
  const { times, two } = scene;
  const { meet, may } = verbs(scene);
  const interest = [
    '살펴보실 만한 주제인지요? 그렇다면',
    '검토해 보실 만하다면',
    '이야기해 볼 만하다고 보신다면',
  ];
  const rest = two
    ? [
        `${times} 중 편하신 때를 알려 주시겠습니까?`,
        `${times} 중 언제 ${meet} 좋을지 회신해 주시겠습니까?`,
        `${times} 중 어느 쪽이 나으신지 말씀해 주시겠습니까?`,
      ]
    : [
        `${times}에 ${may} 괜찮으신지 알려 주시겠습니까?`,
        `${withParticle(times, '이/가')} 괜찮으신지 회신해 주시겠습니까?`,
        `${times}에 시간을 내어 주실 수 있겠습니까?`,
      ];
  return interest.map((lead, way) => `${lead} ${rest[way] ?? ''}`);
}

function choice(scene: Scene): Ways {
  const { times, facts } = scene;
  const { meet, to } = verbs(scene);
  if (facts.occasion === 'service_visit')
    return [
      `${times} 중 현장에 부담이 적은 때를 알려 주시겠습니까?`,
      `${times} 중 언제 ${meet} 좋을지 회신해 주시겠습니까?`,
      `${to} 때로 ${times} 중 어느 쪽이 나으신지 말씀해 주시겠습니까?`,
    ];
  if (facts.style === 'emotional')
    return [
      `${times} 중 마음 편하신 때를 골라 알려 주시겠습니까?`,
      `${times} 중 언제 ${meet} 좋을지 말씀해 주시겠습니까?`,
      `${to} 때로 ${times} 중 어느 쪽이 좋으신지 들려주시겠습니까?`,
    ];
  if (facts.occasion === 'follow_up' || facts.readerRole === 'finance')
    return [
      `${times} 중 어느 때로 확정하면 좋을지 회신해 주시겠습니까?`,
      `${times} 중 가능하신 때를 알려 주시겠습니까?`,
      `회의 시간으로 ${times} 중 어느 쪽이 나으신지 말씀해 주시겠습니까?`,
    ];
  return [
    `${times} 중 언제가 편하신지 회신해 주시겠습니까?`,
    `${times} 중 언제 ${meet} 좋을지 알려 주시겠습니까?`,
    `${to} 때로 ${times} 중 어느 쪽이 나으신지 말씀해 주시겠습니까?`,
  ];
}

function single(scene: Scene): Ways {
  const { times, facts } = scene;
  const { may, to } = verbs(scene);
  if (facts.occasion === 'follow_up' || facts.readerRole === 'finance')
    return [
      `${withParticle(times, '으로/로')} 확정해도 괜찮으신지 회신해 주시겠습니까?`,
      `${withParticle(times, '이/가')} 괜찮으신지 알려 주시겠습니까?`,
      `${times}에 이어서 말씀 나눌 수 있을지 회신해 주시겠습니까?`,
    ];
  if (scene.mode === 'come')
    return [
      `${times}에 오실 수 있는지 회신해 주시겠습니까?`,
      `오실 때로 ${withParticle(times, '이/가')} 어떠신지 알려 주시겠습니까?`,
      `${times}에 뵐 수 있겠습니까?`,
    ];
  return [
    `${times}에 ${may} 괜찮으신지 회신해 주시겠습니까?`,
    `${to} 때로 ${withParticle(times, '이/가')} 어떠신지 알려 주시겠습니까?`,
    facts.occasion === 'service_visit'
      ? `${times}에 찾아뵈면 현장에 부담이 없으신지 말씀해 주시겠습니까?`
      : `${times}에 시간을 내어 주실 수 있겠습니까?`,
  ];
}

function gatekeeperAsk({ times, two }: Scene): Ways {
  return two
    ? [
        `${times} 중 일정에 넣으실 수 있는 때가 있는지 알려 주시겠습니까?`,
        `${times} 중 가능한 시간이 있는지 회신해 주시겠습니까?`,
        `${times} 중 하나로 잡아 주실 수 있겠습니까?`,
      ]
    : [
        `${times}에 일정을 잡아 주실 수 있는지 알려 주시겠습니까?`,
        `${withParticle(times, '이/가')} 가능한지 회신해 주시겠습니까?`,
        `${withParticle(times, '으로/로')} 잡아 주실 수 있겠습니까?`,
      ];
}

function executorAsk(scene: Scene): Ways {
  const { times, two, facts } = scene;
  const [slot] = facts.slots;
  const by = slot ? koreanDayBefore(slot, facts.sendDate) : '';
  if (!by) return two ? choice(scene) : single(scene);
  return two
    ? [
        `${times} 중 가능하신 때를 ${by}까지 회신해 주시겠습니까?`,
        `${times} 중 어느 쪽이 좋으신지 ${by}까지 알려 주시겠습니까?`,
        `${times} 중 일정에 맞는 때를 ${by}까지 말씀해 주시겠습니까?`,
      ]
    : [
        `${withParticle(times, '이/가')} 가능하신지 ${by}까지 회신해 주시겠습니까?`,
        `${times}에 뵐 수 있을지 ${by}까지 알려 주시겠습니까?`,
        `${times}에 시간을 내어 주실 수 있는지 ${by}까지 말씀해 주시겠습니까?`,
      ];
}

function eventAsk({ times, two }: Scene): Ways {
  return two
    ? [
        `${times} 중 참석하실 수 있는 때를 알려 주시겠습니까?`,
        `${times} 중 언제 오실 수 있는지 회신해 주시겠습니까?`,
        `${times} 가운데 어느 쪽이 편하신지 말씀해 주시겠습니까?`,
      ]
    : [
        `${times}에 참석하실 수 있는지 회신해 주시겠습니까?`,
        `${withParticle(times, '이/가')} 괜찮으신지 알려 주시겠습니까?`,
        `${times}에 와 주실 수 있겠습니까?`,
      ];
}

/** Without a time: a small question that names no day. */
function openAsk({ mode, facts }: Scene): Ways {
  if (facts.occasion === 'event')
    return [
      '참석하실 뜻이 있으신지 편하게 말씀해 주십시오.',
      '와 주실 수 있는지 알려 주시면 감사하겠습니다.',
      '참석이 어떠실지 회신해 주시면 고맙겠습니다.',
    ];
  if (mode === 'come')
    return [
      '바꾸고 싶으신 점이 있으면 편하게 말씀해 주십시오.',
      '오시기 좋은 때를 알려 주시면 감사하겠습니다.',
      '언제 오시면 좋을지 회신해 주시면 고맙겠습니다.',
    ];
  if (mode === 'call')
    return [
      '짧게 통화해도 괜찮으실지 편하게 회신해 주시면 감사하겠습니다.',
      '통화하실 뜻이 있으신지 말씀해 주십시오.',
      '언제 전화드리면 좋을지 알려 주시면 고맙겠습니다.',
    ];
  if (facts.occasion === 'follow_up')
    return [
      '이렇게 이어 가도 괜찮으실지 편하게 회신해 주시면 감사하겠습니다.',
      '이어서 말씀 나누어도 좋을지 알려 주십시오.',
      '다음 순서로 넘어가도 될지 말씀해 주시면 고맙겠습니다.',
    ];
  return [
    '찾아뵙고 말씀드려도 괜찮으실지 편하게 회신해 주시면 감사하겠습니다.',
    '한번 찾아뵈어도 될지 알려 주십시오.',
    '언제 찾아뵈면 좋을지 말씀해 주시면 고맙겠습니다.',
  ];
}
