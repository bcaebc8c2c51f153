import { parseDocument } from 'htmlparser2';

/** An element as `[tag, attributes, children]`, a text as a string. */
export type Tree = string | [tag: string, attributes: Record<string, string>, children: Tree[]];

/**
 * The tree of a saved page as it was live. Scripts may put `<a>` into `<a>`; the parser of a browser splits them,
 * so pages that have that are parsed here without the rules of nesting, and built by script.
 * @returns the `html` element.
 */
export function liveTree(html: string): Tree {
  const children = trees(parseDocument(html).childNodes);
  const whole = children.find((one) => typeof one !== 'string' && one[0] === 'html');
  return (
    whole ?? [
      'html',
      {},
      [
        ['head', {}, []],
        ['body', {}, children],
      ],
    ]
  );
}

type Nodes = ReturnType<typeof parseDocument>['childNodes'];

function trees(nodes: Nodes): Tree[] {
  return nodes.flatMap((node): Tree[] => {
    if (node.type === 'text') return [node.data];
    if (!('attribs' in node)) return [];
    return [[node.name, node.attribs, trees(node.childNodes)]];
  });
}
