import { someElements, type Mutation, type Scene } from './mutation';
import { plain } from './told-text';

const MARKUP = [
  '<span class="x-badge">★ 87</span>',
  '<span>Score 87</span>',
  '<button type="button">Save to Crater</button>',
  '<crater-button data-state="idle"><span>Add</span></crater-button>',
  '<div class="crater-root" style="display: none">Loading</div>',
  '<a href="https://crater.example/open?id=77">Open in Crater</a>',
  '<span email="tracker@crater.example" name="Crater">Crater</span>',
  '<img alt="Crater" src="">',
  '<i></i>',
  '<p>Opened 3 times, last in Porto</p>',
  '<a href="https://www.linkedin.com/in/crater-support/">Crater Support</a>',
  '<h2>Crater</h2>',
];

/** Elements that a page cannot put anything into. */
const HOLDS_NOTHING = 'img, input, br, hr, source, link, meta';

/**
 * Would a node be all that a block says whose own text is gone? Then it stands for that text, to a person who reads
 * the page as well.
 */
const standsIn = (block: Element | null, { emptied }: Scene) =>
  !!block && plain(block.textContent) === '' && emptied.some((one) => block.contains(one));

/** Nodes of other extensions: beside, before or inside whatever is there. */
export const addForeignNodes: Mutation = (scene) => {
  const { random, root } = scene;
  const changed = someElements(scene, 5, (element) => {
    const holder = root.createElement('div');
    holder.innerHTML = random.pick(MARKUP);
    const place = random.pick(['before', 'after', 'prepend', 'append'] as const);
    const block = place === 'before' || place === 'after' ? element.parentElement : element;
    if (block?.matches(HOLDS_NOTHING) || standsIn(block, scene)) return false;
    element[place](...holder.childNodes);
    return true;
  });
  return changed ? {} : null;
};
