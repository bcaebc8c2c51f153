import { isColdFirst } from './ask';
import type { Scene } from './scene';

type Ways = readonly string[];

/** A second way to answer: by somebody else, with what helps to prepare, or an easy no. */
export function alternativeWays(scene: Scene): Ways {
  const { facts, times, mode } = scene;
  if (!times) return [];
  if (facts.readerRole === 'gatekeeper')
    return [
      '다른 시간이 더 편하시면 그때로 맞추겠습니다. 어려우시면 어렵다고만 답해 주셔도 괜찮습니다.',
      '모두 어려우시면 다른 시간을 적어 주시고, 만나기 어려우시면 그렇게만 알려 주셔도 됩니다.',
      '되는 시간이 없으시면 다른 때를 주셔도 좋고, 안 된다는 답만 주셔도 괜찮습니다.',
    ];
  if (facts.readerRole === 'specific_decider' || (facts.focus === 'power' && !facts.readerRole))
    return [
      '회신은 담당자분을 통해 주셔도 괜찮습니다.',
      '일정은 팀의 다른 분을 통해 알려 주셔도 됩니다.',
      '바쁘시면 담당자분께 회신을 맡겨 주셔도 좋습니다.',
    ];
  if (facts.readerRole === 'policy_decider')
    return [
      '일정은 비서실이나 담당자분을 통해 알려 주셔도 됩니다.',
      '회신은 담당자분을 통해 주셔도 괜찮습니다.',
      '바쁘시면 일정을 보시는 분을 통해 알려 주셔도 좋습니다.',
    ];
  if (mode === 'come')
    return [
      '바꾸고 싶으신 점이나 같이 오시는 분이 있으면 함께 적어 주십시오.',
      '같이 오시는 분이 계시면 성함도 알려 주십시오.',
      '초안에서 고칠 점이나 함께 오시는 분이 있으면 같이 적어 주십시오.',
    ];
  switch (facts.readerRole) {
    case 'influencer':
      return [
        '미리 보내 주실 자료가 있으면 함께 주셔도 좋습니다.',
        '먼저 확인하고 싶으신 자료가 있으면 같이 적어 주십시오.',
        '검토에 쓸 자료가 있으면 회신에 붙여 주셔도 됩니다.',
      ];
    case 'finance':
      return [
        '미리 보고 싶으신 숫자가 있으면 함께 적어 주십시오.',
        '확인하고 싶으신 가정이 더 있으면 같이 알려 주셔도 좋습니다.',
        '먼저 받아 보실 자료가 있으면 말씀해 주십시오.',
      ];
    case 'user':
      return [
        '함께하실 분이 계시면 성함도 알려 주십시오.',
        '바쁘신 시간대가 있으면 그때는 피하겠습니다.',
        '같이 보실 동료분이 있으면 함께 적어 주십시오.',
      ];
    case 'executor':
      return [
        '필요한 서류가 있으면 함께 적어 주십시오.',
        '미리 갖출 서류가 있으면 같이 알려 주셔도 좋습니다.',
        '제출 양식이 따로 있으면 회신에 붙여 주셔도 됩니다.',
      ];
    default:
      return isColdFirst(scene)
        ? [
            '지금은 때가 아니라면 그렇게만 답해 주셔도 괜찮습니다.',
            '다른 분께 여쭙는 편이 나으면 그렇게 알려 주셔도 됩니다.',
            '필요하지 않으시면 한 줄로 알려 주셔도 괜찮습니다.',
          ]
        : [];
  }
}
