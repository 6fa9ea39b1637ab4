import type { GuardLock } from '../../messages/guard.ts';
import { put } from '../../words/put.ts';

const minute = 60_000;
/** Minutes before the early end at which a screen reader is told. */
const announced = [30, 10, 5, 1];

const two = (number: number) => String(number).padStart(2, '0');

/** 「29:59」, or 「1:05:00」 from an hour on. Milliseconds. */
function running(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${two(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Writes the time left into a drawn lock. */
export function drawTime(root: ParentNode, lock: GuardLock, at: number): void {
  const set = (name: string, text: string) => {
    const place = root.querySelector<HTMLElement>(`[data-tick=${name}]`);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const left = (until: number) => (at < until ? put(lock.left, { left: running(until - at) }) : '');
  set('early', left(lock.early));
  set('late', left(lock.late));
  set('ring', String(Math.max(0, Math.ceil(((at < lock.early ? lock.early : lock.late) - at) / minute))));
  set('note', at >= lock.late ? lock.over : at >= lock.early ? lock.maybe : '');
}

/** How much of the ring is over, in percent. */
export const ringPart = (lock: GuardLock, at: number): number => {
  const [from, to] = at < lock.early ? [lock.at, lock.early] : [lock.early, lock.late];
  return Math.round(Math.min(1, Math.max(0, (at - from) / (to - from))) * 100);
};

/** What a screen reader is told at this moment, or '' when nothing new is to be said. */
export function announcement(lock: GuardLock, before: number, at: number): string {
  if (before < lock.late && at >= lock.late) return lock.over;
  if (before < lock.early && at >= lock.early) return lock.maybe;
  const due = announced.findLast((minutes) => {
    const moment = lock.early - minutes * minute;
    return before < moment && at >= moment;
  });
  return due === undefined ? '' : put(lock.say, { minutes: due });
}
