/** Runs in a page that was loaded as a parser makes it, and gives it the tree that it had live. */
import { buildTree } from './build-tree';
import type { Tree } from './live-tree';

/** The JSON of a `liveTree`. */
export type BuildInPage = (tree: string) => void;

const build: BuildInPage = (tree) => buildTree(document, JSON.parse(tree) as Exclude<Tree, string>);
Object.assign(globalThis, { buildTree: build });
