import { changeable, type Mutation } from './mutation';
import { toldWords } from './told-text';

const LABELS = ['aria-label', 'title', 'alt', 'placeholder', 'data-tooltip', 'aria-description'];

const WORDS = [
  'Bearbeiten Nachricht Kontaktinfo Vernetzen Mehr Gemeinsame Kontakte Erfahrung bis heute Übersicht',
  'изменить сообщение связаться ещё общие контакты опыт работы настоящее время обзор',
  '编辑 消息 联系方式 更多 共同好友 工作经历 至今 概览 员工 关注者',
  '수정 메시지 연락처 더보기 경력 현재 팔로워 직원 소개 연결',
  'تحرير رسالة معلومات الاتصال المزيد الخبرة حتى الآن نظرة عامة متابع',
  'modifier coordonnées plus relations expérience aujourd’hui aperçu abonnés à du',
].map((words) => words.split(' '));

/** The interface speaks another language; the same word is always translated alike. What is read stays. */
export const translateWords: Mutation = ({ root, random, expected, added }) => {
  const kept = toldWords([expected, added]);
  for (const name of ['LinkedIn', 'Gmail', 'Google']) kept.add(name);
  const language = random.pick(WORDS);
  const dictionary = new Map<string, string>();
  const translated = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => {
      if (kept.has(word)) return word;
      const known = dictionary.get(word) ?? random.pick(language);
      dictionary.set(word, known);
      return known;
    });
  for (const element of changeable(root)) {
    for (const name of LABELS) {
      const label = element.getAttribute(name);
      // An attribute that carries data in words (an address, a name for a machine) is no label.
      if (label && !label.includes('@') && /\s|^\p{Lu}/u.test(label))
        element.setAttribute(name, translated(label));
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
      if (text.trim() && text.length < 60 && !text.includes('@') && !text.includes('://')) {
        node.nodeValue = translated(text);
      }
    }
  }
  return dictionary.size ? {} : null;
};
