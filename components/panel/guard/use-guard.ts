import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuardFacts, GuardPress } from '../../../utils/messages/guard.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import { listenToBackground } from '../from-background.ts';
import type { Line } from '../line.ts';
import type { PanelPlace } from '../use-place.ts';

/** A second that took so long was a clock being set, or a computer asleep. Milliseconds. */
const longSecond = 10 * 60_000;

export interface GuardPanelState {
  facts: GuardFacts | null;
  /** How the keyboard stands while a password is typed. */
  keys: { caps: boolean; wide: boolean };
  /** What is said of a press on the login that was held. */
  held: 'again' | 'went' | null;
  press(what: GuardPress): void;
}

/** What the background makes of a login, as it comes. */
export function useGuard(line: Line, place: PanelPlace): GuardPanelState {
  const [facts, setFacts] = useState<GuardFacts | null>(null);
  const [keys, setKeys] = useState<GuardPanelState['keys']>({ caps: false, wide: false });
  const [held, setHeld] = useState<GuardPanelState['held']>(null);
  const tail = useRef('');
  useEffect(
    () =>
      listenToBackground({
        'frame/guard': async (told) => {
          // What is said of a press stands until a try begins, or another ID is there.
          if (told.pending || told.tail !== tail.current) setHeld(null);
          tail.current = told.tail;
          setFacts(told);
        },
      }),
    [],
  );
  useEffect(
    () =>
      line.listen((message) => {
        if (message.what === 'keys') setKeys({ caps: message.caps, wide: message.wide });
        if (message.what === 'held') setHeld(message.said);
      }),
    [],
  );
  // What was found before the frame stood is told once more.
  useEffect(() => {
    if (place.screen !== null) void requestBackground('guard/renew', { jumped: false });
  }, [place.screen]);
  return { facts, keys, held, press: (what) => void requestBackground('guard/press', { what }) };
}

/** Asks anew when something else is to be shown, and when the clock jumped. */
export function useRenewal(now: number, next: number): void {
  const last = useRef(now);
  const asked = useRef(0);
  useEffect(() => {
    const jumped = Math.abs(now - last.current) > longSecond;
    last.current = now;
    if (!jumped && (now < next || asked.current === next)) return;
    asked.current = next;
    void requestBackground('guard/renew', { jumped });
  }, [now, next]);
}
