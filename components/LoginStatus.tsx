import { useEffect, useState } from 'preact/hooks';
import type { Tree } from '../utils/messages/tree.ts';
import { requestBackground } from '../utils/messages/send.ts';
import { TreeView } from './TreeView.tsx';

/** How often the background's counts are requested again. Milliseconds. */
const often = 5000;

/**
 * The state of the login in a tab, and whether the weekly maintenance is near. Shows nothing while there is nothing to say.
 *
 * @param first the background's answer, where it was requested before.
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
