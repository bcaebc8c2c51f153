import { useEffect, useState } from 'react';

/** @returns the time in epoch ms, moved on once a minute: a tab that stays open all day keeps telling the truth. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
