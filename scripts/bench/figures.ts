/** What the bench collects, and how it says it. */

export interface Figure {
  name: string;
  unit: 'ms' | 's' | 'bytes' | 'MB';
  /** Middle and 95th percentile of the runs; equal where there was one run. */
  median: number;
  p95: number;
  runs: number;
  /** A named peer or raw limit measured in the same run. */
  against?: { name: string; median: number; ratio: number };
  /** The aim, in words, where there is one. */
  bar?: string;
}

/** @param runs raw measurements, in the unit. */
export function figure(
  name: string,
  unit: Figure['unit'],
  runs: number[],
  extra: { against?: { name: string; runs: number[] }; bar?: string } = {},
): Figure {
  const median = percentile(runs, 50);
  const against = extra.against && {
    name: extra.against.name,
    median: percentile(extra.against.runs, 50),
    ratio: median / percentile(extra.against.runs, 50),
  };
  return {
    name,
    unit,
    median,
    p95: percentile(runs, 95),
    runs: runs.length,
    ...(against ? { against } : {}),
    ...(extra.bar === undefined ? {} : { bar: extra.bar }),
  };
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** One line a figure, aligned, ratios at the end. */
export function printed(figures: Figure[]): string {
  const rows = figures.map((one) => [
    one.name,
    shown(one.median, one.unit),
    one.runs > 1 ? `p95 ${shown(one.p95, one.unit)}` : '',
    one.against
      ? `${Number(one.against.ratio.toPrecision(2))} × ${one.against.name} (${shown(one.against.median, one.unit)})`
      : '',
    one.bar ?? '',
  ]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === 'bytes') return `${Math.round(value).toLocaleString('en')} bytes`;
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
