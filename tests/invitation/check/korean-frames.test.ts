import { describe, expect, test } from 'vitest';
import { koreanCues } from '../../../lib/invitation/check/korean/korean-cues';
import { koreanPitch } from '../../../lib/invitation/check/pitch/korean-pitch';
import { readLetter } from '../../../lib/invitation/check/read-letter';

const { purpose, process, benefit, ours, request, question, day } = koreanCues;
const tellsBenefit = (text: string) => !request(text) && !question(text) && benefit(text) && !ours(text);

describe('a gain, by how the sentence is built', () => {
  test.each([
    '규격이 하나로 정해지면 창고에서 두 종류를 쌓아 두던 선반 세 줄이 빕니다.',
    '순서만 나오면 점장님은 월말마다 밤늦게 장부를 다시 펴지 않으십니다.',
    '기사님들이 비 오는 날 천막을 손수 걷으실 일이 하나도 없습니다.',
    '운송비가 한 대에 3만 원쯤 굳습니다.',
    '아침마다 손으로 옮겨 적으시던 일은 이번 달로 끝입니다.',
    '사흘 걸리던 일을 반나절이면 마치십니다.',
    '조리사님은 버튼 하나만 누르시면 끝이에요.',
    '예비 필터를 놓고 가니 다음 분기에는 그 값으로 장갑을 사시면 됩니다.',
    '감사관에게 내미실 자료가 생깁니다.',
    '연 두 번 내시던 점검료를 아끼시는 셈입니다.',
    '반장님은 다음 날 현장에서 바로 답하실 수 있지 않겠습니까.',
    '검사소에서 기다리는 대신 차고에서 결과를 받아 보십니다.',
  ])('is told: %s', (text) => expect(tellsBenefit(text)).toBe(true));

  test.each([
    '당일 복장은 편하게 입으셔도 됩니다.',
    '자료는 따로 준비하지 않으셔도 됩니다.',
    '결정은 그 자리에서 안 하셔도 됩니다.',
    '요즘 많은 기업이 인건비를 줄이고 있습니다.',
    '이번 승인이 나야 저희도 생산 일정을 잡을 수 있어서요.',
    '규격이 바뀌면 저희 납기가 달라집니다.',
    '저희 공장은 작년에 불량이 절반으로 줄었습니다.',
    '급하시면 한 시간 안에 달려갈 수 있습니다.',
    '더 나은 서비스를 받으실 수 있도록 최선을 다하겠습니다.',
  ])('is none: %s', (text) => expect(tellsBenefit(text)).toBe(false));
});

describe('a topic in a noun', () => {
  test.each([
    '냉동고 문턱 높이 변경과 관련하여 현장 미팅을 요청드립니다.',
    '지하 2층 환기량 재산정이 필요하여 방문드리려 합니다.',
    '야간 하역 소음 민원 때문에 한번 뵙자는 것입니다.',
    '안건: 통로 폭과 적재 높이',
    '이번에는 겨울철 배차 간격만 다루겠습니다.',
    '세탁물이 토요일에만 늦게 나오는 까닭이 궁금합니다.',
    '이번에 정하고 싶은 것은 조끼 색과 이름표 위치입니다.',
    '서고 항온항습기 교체 시기 협의차 찾아뵙고자 합니다.',
    '분리수거함을 몇 개로 볼지 계약서에 적혀 있지 않습니다.',
  ])('is told: %s', (text) => expect(purpose(text, '')).toBe(true));

  test.each([
    '제목: 신제품 소개 방문 협의 요청',
    '송년회 참석 여부 확인을 위해 연락드립니다.',
    '방문 일정 조정을 위해 연락드립니다.',
    '아직 모르는 것이 많지만 열심히 배우겠습니다.',
    '사수인 배 과장님과 같이 한번 찾아뵈려고 합니다.',
    '목요일이나 금요일 가운데 하루를 골라 주시면 됩니다.',
    '저희 제안을 어떻게 보셨는지 여쭙습니다.',
    '9월분 대금이 아직 입금되지 않았습니다.',
    '방문 목적은 귀사와의 유대 강화입니다.',
  ])('is none: %s', (text) => expect(purpose(text, '')).toBe(false));
});

describe('who does what', () => {
  test.each([
    '저희 기사가 덮개를 열고, 반장님께서 눈금을 불러 주시면 됩니다.',
    '저희 설계자가 치수를 재면 조장님이 벽에 표시하십니다.',
    '주임님께서 지난달 작업 일지 출력',
    '참석은 저, 저희 시공 담당 1명, 귀사 안전팀장님.',
    '순서: 계량기 사진 대조 → 배관 개봉 → 기준값 합의',
    '영양사님과 조리실에서 두 분이 나와 주시면 됩니다.',
    '슬라이드는 없고 창고 바닥에 앉아 상자를 하나씩 엽니다.',
    '두 조로 나누어 20분마다 자리를 바꿉니다.',
    '안내문과 측정기는 회의실에 미리 보내 두었습니다.',
    '열쇠만 빌려주시면 됩니다.',
  ])('is told: %s', (text) => expect(process(text)).toBe(true));

  test.each([
    '시간은 소장님 사정에 맞추겠습니다.',
    '주문은 접수 순서대로 처리됩니다.',
    '먼저 메일로 인사드리고 추후 연락드리겠습니다.',
    '지난주 통화에 이어 다시 연락드립니다.',
    '돌아와서 생각해 보니 정작 중요한 말씀을 못 드렸더라고요.',
    '지붕을 고칠지 덮을지 이제 골라야 합니다.',
    '기존 고객분들께 파일을 전부 풀어 드려요.',
    '직원분들이 매장을 옮겨 다니실 일이 없습니다.',
  ])('is none: %s', (text) => expect(process(text)).toBe(false));
});

describe('questions without their mark', () => {
  test.each(['3시에 시간 되나요', '화요일이 더 나은가요.'])('asks: %s', (text) =>
    expect(question(text)).toBe(true),
  );
  test.each([
    '품의는 한 번이면 끝나요.',
    '현장에서 바로 돌아가요.',
    '그러면 서류를 줄일 수 있지 않겠습니까?',
  ])('states: %s', (text) => expect(question(text)).toBe(false));
});

test('a date written with full stops stays in its sentence', () => {
  const [sentence] = readLetter(
    '방문 가능 여부를 2027. 3. 5.(금)까지 알려 주시기 바랍니다. 끝.',
    'ko',
  ).sentences;
  expect(sentence?.text).toBe('방문 가능 여부를 2027. 3. 5.(금)까지 알려 주시기 바랍니다.');
  expect(request(sentence?.text ?? '') && day(sentence?.text ?? '')).toBe(true);
});

describe('features and boasts', () => {
  test.each([
    '■ 분당 80매 ■ 자동 급지 ■ 양면 복사 ■ 원터치',
    '전국 62개 지점, 누적 설치 3,000대, 장관 표창 2회',
  ])('are counted: %s', (text) => expect(koreanPitch.claims(text)).toBeGreaterThanOrEqual(3));

  test.each([
    '봉투 두께를 0.08mm에서 0.1mm로 올리는 건을 확정하고 싶습니다.',
    '제목: 사양 시험 결과 검토 요청',
  ])('are not: %s', (text) => expect(koreanPitch.claims(text)).toBe(0));
});
