import type { LetterPart } from '../../letter/outline';

/** Words that wear off when neighbouring sentences share them. */
const WORN =
  '一起 当面 當面 这次 這次 这样 這樣 见面 見面 会后 會後 谈 談 您看 方便 想和您 想請 想请 安排 清楚 现场 現場 一件事 上次 定'.split(
    ' ',
  );
const SAME_BEGINNING = 5;

/**
 * Puts the ways of each part into an order in which every variant reads well: way v of a sentence neither begins
 * like way v of the one before nor repeats its words. The best way stays first where nothing speaks against it.
 */
export function arrange(parts: readonly LetterPart[]): LetterPart[] {
  const arranged: LetterPart[] = [];
  for (const part of parts) {
    const previous = arranged.at(-1);
    arranged.push(previous ? { ...part, ways: smoothest(part.ways, previous.ways) } : part);
  }
  return arranged;
}

function smoothest(ways: readonly string[], before: readonly string[]): readonly string[] {
  if (ways.length < 2 || ways.length > 4) return ways;
  const variants = Math.max(ways.length, before.length);
  const clashes = ways.map((way) => before.map((said) => clash(said, way)));
  let best: { order: readonly number[]; cost: number } | null = null;
  for (const order of orders(ways.length)) {
    let cost = order.reduce((sum, way, at) => sum + Math.abs(way - at) * 0.2, 0);
    for (let variant = 0; variant < variants; variant += 1)
      cost += clashes[order[variant % ways.length] ?? 0]?.[variant % before.length] ?? 0;
    if (!best || cost < best.cost) best = { order, cost };
  }
  return best ? best.order.map((at) => ways[at] ?? '') : ways;
}

function clash(before: string, text: string): number {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  const same = last.slice(0, 2) === text.slice(0, 2) ? SAME_BEGINNING : 0;
  return same + WORN.filter((word) => last.includes(word) && text.includes(word)).length;
}

const ORDERS = new Map<number, readonly (readonly number[])[]>();

function orders(count: number): readonly (readonly number[])[] {
  const known = ORDERS.get(count);
  if (known) return known;
  const all =
    count === 0
      ? [[]]
      : orders(count - 1).flatMap((order) =>
          Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
        );
  const sorted = all.toSorted((a, b) => a.join('').localeCompare(b.join('')));
  ORDERS.set(count, sorted);
  return sorted;
}
