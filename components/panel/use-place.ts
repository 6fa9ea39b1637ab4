import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Line } from './line.ts';

export interface PanelPlace {
  /** Counts the screens on which the frame was shown; 0 = none yet. `null` between them. */
  screen: number | null;
  folded: boolean;
  fold(folded: boolean): void;
  /** How high it may be. CSS pixels. */
  room: number;
}

/** Where the frame stands and whether it is folded: decided with the script that placed it. */
export function usePlace(line: Line, shell: RefObject<HTMLElement | null>): PanelPlace {
  const [screens, setScreens] = useState(0);
  const [shown, setShown] = useState(false);
  const [folded, setFolded] = useState(false);
  const [room, setRoom] = useState(400);
  useEffect(
    () =>
      line.listen((message) => {
        if (message.what === 'begin') {
          setFolded(false);
          setShown(true);
          setScreens((count) => count + 1);
        }
        if (message.what === 'over') setShown(false);
        if (message.what === 'room') setRoom(message.height);
        if (message.what === 'folded') setFolded(message.folded);
      }),
    [],
  );
  const measured = useRef<{ element: HTMLElement | null; over: () => void }>({ element: null, over: () => {} });
  // What is shown may come later than the screen, and goes with it.
  useLayoutEffect(() => {
    const element = shell.current;
    if (element === measured.current.element) return;
    measured.current.over();
    const tell = () => line.tell({ what: 'height', height: element ? Math.ceil(element.getBoundingClientRect().height) : 0 });
    const sizes = new ResizeObserver(tell);
    measured.current = { element, over: () => sizes.disconnect() };
    if (element) sizes.observe(element);
    // A frame of no height draws nothing, and would not hear of its own size.
    tell();
  });
  return {
    screen: shown ? screens : null,
    folded,
    fold(now) {
      setFolded(now);
      line.tell({ what: 'fold', folded: now });
    },
    room,
  };
}
