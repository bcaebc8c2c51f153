import type { Language } from '../i18n/language';
import type { Settings } from '../settings/settings';
import type { BuiltInVariable } from './variables';

/** An invented person and an invented rep in each language, to see a text as a customer would. */
const PREVIEW: Record<Language, Record<BuiltInVariable, string>> = {
  en: {
    recipient_name: 'Imogen Tarrow',
    recipient_family_name: 'Tarrow',
    recipient_given_name: 'Imogen',
    recipient_title: 'Plant Manager',
    company: 'Ellerby Foods',
    topic: 'late pallets at dock 3',
    sender_name: 'Noor Ferris',
    sender_title: 'Account Manager',
    sender_company: 'Quillmark',
    sender_phone: '+1 503 555 0139',
    introducer: 'Joss Penhallow',
    minutes: '30',
    place: 'your plant',
  },
  ko: {
    recipient_name: '심하린',
    recipient_family_name: '심',
    recipient_given_name: '하린',
    recipient_title: '공장장',
    company: '너울식품',
    topic: '3번 도크의 출고 지연',
    sender_name: '문가람',
    sender_title: '팀장',
    sender_company: '새결라벨',
    sender_phone: '02-555-0139',
    introducer: '도윤재 상무님',
    minutes: '30',
    place: '귀사 공장',
  },
  'zh-Hans': {
    recipient_name: '纪云舒',
    recipient_family_name: '纪',
    recipient_given_name: '云舒',
    recipient_title: '厂长',
    company: '临溪食品',
    topic: '三号站台的发货延误',
    sender_name: '叶知秋',
    sender_title: '客户经理',
    sender_company: '墨羽标签',
    sender_phone: '021-5550-0139',
    introducer: '秦少桐总',
    minutes: '30',
    place: '贵司工厂',
  },
  'zh-Hant': {
    recipient_name: '紀雲舒',
    recipient_family_name: '紀',
    recipient_given_name: '雲舒',
    recipient_title: '廠長',
    company: '臨溪食品',
    topic: '三號碼頭的出貨延誤',
    sender_name: '葉知秋',
    sender_title: '客戶經理',
    sender_company: '墨羽標籤',
    sender_phone: '02-5550-0139',
    introducer: '秦少桐協理',
    minutes: '30',
    place: '貴公司工廠',
  },
};

/**
 * Values for every built-in variable, to preview a text with.
 * @param settings who the rep is, where it is known.
 */
export function previewValues(
  language: Language,
  { ownName, ownTitle, ownCompany, ownPhone }: Settings,
): Record<BuiltInVariable, string> {
  const invented = PREVIEW[language];
  return {
    ...invented,
    sender_name: ownName || invented.sender_name,
    sender_title: ownTitle || invented.sender_title,
    sender_company: ownCompany || invented.sender_company,
    sender_phone: ownPhone || invented.sender_phone,
  };
}
