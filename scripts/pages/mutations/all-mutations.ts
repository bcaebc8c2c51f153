import { rehashAllClasses, rehashSomeClasses } from './class-names';
import { addHiddenTwins, doubleSection } from './doubling';
import { addForeignNodes } from './foreign-nodes';
import { changeIds, dropHooks } from './identifiers';
import type { Mutation } from './mutation';
import { moveAddress, moveTitle } from './navigation';
import { emptyElements, removeElements, removeSection } from './removal';
import { addFormerView, addPersonCard, addRow, addTwinCard } from './second-person';
import { shuffleSiblings } from './siblings';
import { swapTags } from './tags';
import { translateWords } from './words';
import { addWrappers, dropWrappers } from './wrappers';

/**
 * Every kind of change, under the name that the tables show. Several are made in this order: what finds its
 * place by a hook comes before what takes the hooks away.
 */
export const MUTATIONS: Record<string, Mutation> = {
  'second person’s card': addPersonCard,
  'page’s card about another': addTwinCard,
  'one more row': addRow,
  'former view hidden': addFormerView,
  'next person’s address': moveAddress,
  'other person’s title': moveTitle,
  'part doubled': doubleSection,
  'siblings reordered': shuffleSiblings,
  'elements removed': removeElements,
  'part removed': removeSection,
  'elements emptied': emptyElements,
  'words translated': translateWords,
  'hidden twins': addHiddenTwins,
  'nodes of others': addForeignNodes,
  'tags swapped': swapTags,
  'wrappers added': addWrappers,
  'wrappers dropped': dropWrappers,
  'hooks dropped': dropHooks,
  'ids changed': changeIds,
  'some classes re-hashed': rehashSomeClasses,
  'all classes re-hashed': rehashAllClasses,
};
