import { useEffect, useState } from 'preact/hooks';
import type { Tree } from '../utils/messages/tree.ts';
import { requestBackground } from '../utils/messages/send.ts';
import { TreeView } from './TreeView.tsx';

/** How often it is asked anew what the background counted. Milliseconds. */
const often = 5000;

/**
 * How the login of a tab stands, and whether the weekly maintenance is near. Nothing, while there is nothing to say.
 *
 * @param first what the background has just said, where it was asked already.
 */
export function LoginStatus({ tabId, first }: { tabId: number; first?: Tree | null }) {
  const [tree, setTree] = useState(first ?? null);
  useEffect(() => {
    const look = () => void requestBackground('guard/tab', { tabId }).then((answer) => answer.ok && setTree(answer.value));
    if (first === undefined) look();
    const clock = setInterval(look, often);
    return () => clearInterval(clock);
  }, [tabId]);
  return tree && <TreeView tree={tree} />;
}
