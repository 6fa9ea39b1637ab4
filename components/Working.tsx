import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of silence before a wait is worth a word. */
const patience = 300;

/** Says that something is under way, but only once the wait is felt. */
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
