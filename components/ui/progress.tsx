/** How far something has come, as a bar. `of` may be an estimate: the bar never runs over. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className="inline-block h-1.5 w-40 overflow-hidden rounded-full bg-line"
    >
      <span
        className="block h-full origin-left rounded-full bg-accent transition-transform"
        style={{ transform: `scaleX(${share})` }}
      />
    </span>
  );
}
