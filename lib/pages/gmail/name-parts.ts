import { foldText } from '../../people/fold';

/**
 * Family names that are written first in their own language and often kept first in Latin letters. With one of
 * them in a name of two words, nobody can tell which word is which.
 */
const OFTEN_FIRST = new Set(
  (
    'an bae bai bui cai cao chang chen cheng cheung chiu cho choi chow chu dai dang deng ding do dong duong fan fang ' +
    'feng fu gao gong gu guo ha han hao he ho hong hou hsu hu huang huynh hwang im jang jeon jeong ji jia jiang jin ' +
    'jo jung kang kim ko kong kwok kwon lai lam lau le lee leung li liang liao lim lin liu lo lu luo ma mai mao meng ' +
    'min moon na nam ngo nguyen noh oh pan park peng pham phan qian qin qiu ren ryu seo shao shen shi shin sim sin ' +
    'so son song su suh sun tan tang tao tian to tran tsai tseng vo vu wan wang wei wen won wong woo wu xia xiao xie ' +
    'xu xue yan yang yao ye yeung yi yim yin yip yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou'
  ).split(' '),
);
/** Countries where the family name comes first in Latin letters as well. */
const FAMILY_FIRST_DOMAIN = /\.(?:hu|cn|tw|hk|kr|vn|sg|mo|kh)$/;

/**
 * Given and family name, where a name of two Latin words stands in the same order in the person's own address
 * (`Dana Okafor`, `dana.okafor@…`) and that order is not in doubt. Null otherwise.
 */
export function namePartsByAddress(name: string, email: string): { given: string; family: string } | null {
  const [given, family, ...more] = name.split(' ');
  const [local = '', domain = ''] = email.split('@');
  if (!given || !family || more.length || FAMILY_FIRST_DOMAIN.test(domain)) return null;
  if (!/^[\p{Script=Latin}\p{M}'’-]+$/u.test(given + family)) return null;
  const plain = (word: string) => foldText(word).replace(/['’]/g, '');
  if (OFTEN_FIRST.has(plain(given)) || OFTEN_FIRST.has(plain(family))) return null;
  return local === `${plain(given)}.${plain(family)}` ? { given, family } : null;
}
