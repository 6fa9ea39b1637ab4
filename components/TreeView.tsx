import { h, type ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { timeLeft } from '../utils/guard/time-left.ts';
import type { Tree } from '../utils/messages/tree.ts';
import './tree-view.css';

const second = 1000;

function grow(tree: Tree, now: number): ComponentChild {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...inside] = tree;
  const until = attributes['data-until'];
  const children = until ? [timeLeft(Number(until), attributes['data-count'], now)] : inside.map((one) => grow(one, now));
  return h(tag, attributes, ...children);
}

/** Shows a tree that the background composed for the page, with its countdown running. */
export function TreeView({ tree }: { tree: Tree }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(clock);
  }, []);
  return <>{grow(tree, now)}</>;
}
