import type { Mutation } from './mutation';
import { otherPerson } from './other-person';

const PROFILE = /^(https:\/\/[\w.]*linkedin\.com\/(?:in|company)\/)[^/?#]+/;

/** The address is the next person's already, and nothing else has moved: whoever is shown must not be offered. */
export const moveAddress: Mutation = ({ address, random }) => {
  if (!PROFILE.test(address)) return null;
  const { slug } = otherPerson(random);
  return { address: address.replace(PROFILE, `$1${String(slug)}`), expected: {} };
};

/** The title is still, or already, another person's. */
export const moveTitle: Mutation = ({ root, random }) => {
  const title = root.querySelector('head title');
  const text = title?.textContent ?? '';
  if (!title || !/ [|-] /.test(text)) return null;
  title.textContent = text.replace(/^(\(\d+\) )?.*?(?= [|-] )/, `$1${otherPerson(random).name}`);
  return {};
};
