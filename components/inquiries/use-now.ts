import { useEffect, useState } from 'preact/hooks';

/** How often the time is looked at anew. Milliseconds. */
const often = 30_000;

/** The time, so that what has become overdue says so without being asked. Looked at anew whenever `about` changes. */
export function useNow(about?: unknown): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    const clock = setInterval(() => setNow(Date.now()), often);
    return () => clearInterval(clock);
  }, [about]);
  return now;
}
