import { useEffect, useState } from 'preact/hooks';

/** How often the time is read again. Milliseconds. */
const often = 30_000;

/** The present time, so that overdue inquiries are marked without a reload. It is read again whenever `about` changes. */
export function useNow(about?: unknown): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    const clock = setInterval(() => setNow(Date.now()), often);
    return () => clearInterval(clock);
  }, [about]);
  return now;
}
