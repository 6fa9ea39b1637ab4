import { useEffect, useState } from 'preact/hooks';
import type { Tree } from '../utils/messages/guard.ts';
import { ask } from '../utils/messages/send.ts';
import { Grown } from './guard/Grown.tsx';

/** How often it is asked anew what the background counted. Milliseconds. */
const often = 5000;

/** How the login of a tab stands, and whether the weekly maintenance is near. Nothing, while there is nothing to say. */
export function TabStanding({ tabId }: { tabId: number }) {
  const [tree, setTree] = useState<Tree | null>(null);
  useEffect(() => {
    const look = () => void ask('guard/tab', { tabId }).then((answer) => answer.ok && setTree(answer.value));
    look();
    const clock = setInterval(look, often);
    return () => clearInterval(clock);
  }, [tabId]);
  return tree && <Grown tree={tree} />;
}
