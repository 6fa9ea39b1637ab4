import { useEffect, useState } from 'preact/hooks';
import type { Tree } from '../../utils/messages/guard.ts';
import { ask } from '../../utils/messages/send.ts';
import { Grown } from '../guard/Grown.tsx';

/** How often the popup asks anew what the background counted. Milliseconds. */
const often = 5000;

/** How the login of this tab stands, and whether the weekly maintenance is near. */
export function GuardPart({ tabId, first }: { tabId: number; first: Tree | null }) {
  const [tree, setTree] = useState(first);
  useEffect(() => {
    const look = () => void ask('guard/tab', { tabId }).then((answer) => answer.ok && setTree(answer.value));
    const clock = setInterval(look, often);
    return () => clearInterval(clock);
  }, [tabId]);
  return tree && <section class="part"><Grown tree={tree} /></section>;
}
