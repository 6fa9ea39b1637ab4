import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Line } from './line.ts';

/** So long a button must have been seen, at its place and with nothing over it, before a press on it counts. Milliseconds. */
export const seenFor = 500;

/** A browser that tells whether the whole of an element can be seen, with nothing over it and nothing that changes its look. */
const tells = 'isVisible' in IntersectionObserverEntry.prototype;

/** Since when the frame stands where it is, and can be seen as far as the page's script can tell. By `performance.now()`; `null` = it cannot. */
let standing: number | null = tells ? 0 : null;
/** Whether that has been told at all. */
let isTold = tells;
const watchers = new Set<() => void>();

const stands = (since: number | null) => {
  isTold = true;
  standing = since;
  watchers.forEach((look) => look());
};

/** Hears when the frame is moved, and acknowledges it: only then it is. */
export function noteMoves(line: Line): void {
  line.listen((message) => {
    if (message.what === 'moving') {
      if (standing !== null) stands(performance.now());
      line.tell({ what: 'ready', move: message.move });
    }
    if (message.what === 'clear' && !tells) stands(message.clear ? performance.now() : null);
  });
  addEventListener('resize', () => standing !== null && stands(performance.now()));
}

export interface ButtonSight {
  /** It has just come: it takes no press yet, and looks like it. */
  settling: boolean;
  /** Whether it has been seen long enough by now. */
  isSeen(): boolean;
}

/** Watches whether a button is seen. */
export function useSeen(button: RefObject<HTMLElement | null>): ButtonSight {
  const since = useRef<number | null>(null);
  /** It is not on the screen: folded away, or its frame has just come. */
  const away = useRef(true);
  const [settling, setSettling] = useState(true);
  const seenSince = () => (since.current === null || standing === null ? null : Math.max(since.current, standing));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const from = seenSince();
      // Covered it looks as always: pressed then, it says why nothing happens.
      const left = from === null ? 0 : from + seenFor - performance.now();
      setSettling(left > 0 || away.current || !isTold);
      if (left > 0) timer = setTimeout(look, left);
    };
    const options = { threshold: [0, 0.98, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(([...entries]) => {
      const entry = entries.at(-1)! as IntersectionObserverEntry & { isVisible?: boolean };
      const isWhole = entry.intersectionRatio >= 0.98 && (!tells || entry.isVisible === true);
      away.current = !entry.isIntersecting;
      since.current = isWhole ? (since.current ?? performance.now()) : null;
      look();
    }, options);
    const element = button.current!;
    observer.observe(element);
    watchers.add(look);
    // A tab that lies behind shows nothing; when it comes to the front, it is looked at anew.
    const anew = () => {
      away.current = true;
      since.current = null;
      look();
      observer.unobserve(element);
      observer.observe(element);
    };
    document.addEventListener('visibilitychange', anew);
    return () => {
      document.removeEventListener('visibilitychange', anew);
      clearTimeout(timer);
      observer.disconnect();
      watchers.delete(look);
    };
  }, []);
  return {
    settling,
    isSeen() {
      const from = seenSince();
      return from !== null && performance.now() - from >= seenFor;
    },
  };
}
