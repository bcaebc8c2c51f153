import type { Recipient, Sender } from '../../letter-facts';

/** Posts that take 님 straight after them. */
const RANK =
  /(?:대표이사|대표|사장|부사장|회장|부회장|전무|상무|전무이사|상무이사|이사|본부장|실장|부장|차장|과장|대리|주임|팀장|파트장|그룹장|센터장|지점장|지사장|공장장|소장|반장|조장|국장|처장|단장|원장|교수|박사|연구원|책임|선임|수석|매니저|위원|이사장|총괄|감사|기장|주무관|사무관|비서|사원|프로|간호사|부원장|점장|관장)$/u;
/** Longer names are not repeated in the text. */
const MAX_NAME = 24;

/**
 * `한울식품 생산팀 조민재 부장님께`. The post is used only where it is a Korean one that takes 님 for certain;
 * otherwise 님 follows the name alone, and without a name nobody is addressed by a guess.
 */
export function koreanSalutation({ name, title, company }: Recipient): string {
  if (!name) return company ? `${company} 담당자님께` : '담당자님께';
  const post = readPost(title ?? '');
  const address = post ? `${name} ${post.rank}님께` : `${name} 님께`;
  return [company, post?.department, address].filter(Boolean).join(' ');
}

/** `조민재 부장님`, as a short text begins; '' without a name. */
export function koreanNameWithPost({ name, title }: Recipient): string {
  if (!name) return '';
  const post = readPost(title ?? '');
  return post ? `${name} ${post.rank}님` : `${name} 님`;
}

/** How the letter speaks of its reader: `부장님`, without a certain post `조민재 님`; '' without a name. */
export function koreanAddress({ name, title }: Recipient): string {
  if (!name || name.length > MAX_NAME) return '';
  const rank = RANK.exec(readPost(title ?? '')?.rank ?? '')?.[0];
  if (!rank) return `${name} 님`;
  return rank === '대표이사' ? '대표님' : `${rank}님`;
}

/** `온새미로지스 팀장 문가람`: one's own post stands before one's own name. */
export function koreanSelf({ name, title, company }: Pick<Sender, 'name' | 'title' | 'company'>): string {
  return name ? [company, title, name].filter(Boolean).join(' ') : company;
}

/** Splits `구매팀 부장` into the department and the post; null where either is uncertain. */
function readPost(title: string): { department: string; rank: string } | null {
  const words = title.replace(/님$/u, '').split(' ').filter(Boolean);
  const rank = words.pop();
  const certain =
    rank !== undefined && RANK.test(rank) && words.length <= 2 && /^[가-힣A-Z0-9 ]+$/u.test(title);
  return certain ? { department: words.join(' '), rank } : null;
}

/** Somebody the letter names: `윤태경 상무` → `윤태경 상무님`, a name alone takes 님 apart; own people stay as they are. */
export function honoured(name: string): string {
  if (name.endsWith('님') || /^(?:저희|당사|우리) /u.test(name)) return name;
  return RANK.test(name) ? `${name}님` : `${name} 님`;
}
