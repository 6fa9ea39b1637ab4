import { useEffect, useState } from 'preact/hooks';

/** Milliseconds before a wait is mentioned. */
const patience = 300;

/** Says that work is in progress, but only once the wait becomes noticeable. */
export function Working({ children }: { children: string }) {
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" class="soft">
      {felt ? children : ''}
    </p>
  );
}
