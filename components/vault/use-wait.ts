import { useEffect, useState } from 'preact/hooks';
import { loadStore } from '../lazy-store.ts';

/** Seconds until a passphrase may be tried again, counting down; and a function that starts a new wait. */
export function useWait(): [seconds: number, begin: (milliseconds: number) => void] {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);
  const begin = (wait: number) => {
    setUntil(Date.now() + wait);
    setLeft(wait);
  };
  useEffect(() => {
    loadStore()
      .then(({ waitForTry }) => waitForTry())
      .then(begin, () => begin(0));
  }, []);
  useEffect(() => {
    if (left <= 0) return;
    const clock = setInterval(() => setLeft(until - Date.now()), 500);
    return () => clearInterval(clock);
  }, [until, left > 0]);
  return [Math.max(0, Math.ceil(left / 1000)), begin];
}
