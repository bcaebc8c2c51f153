import { useEffect, useState } from 'react';

/**
 * Grey lines while something loads. Nothing is shown for the first 100 ms: most answers are there by
 * then, and a flash reads as slowness.
 */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 100);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-2 p-4">
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          className="h-3.5 animate-pulse rounded-sm bg-line"
          style={{ width: `${90 - ((index * 23) % 50)}%` }}
        />
      ))}
    </div>
  );
}
