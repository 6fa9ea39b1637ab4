import { useEffect, useState } from 'preact/hooks';

/** The moment, told anew each second. Milliseconds since 1970. */
export function useSecond(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, []);
  return now;
}
