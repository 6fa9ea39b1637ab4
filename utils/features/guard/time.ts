import { timeLeft } from '../../guard/time-left.ts';

/** Writes the time left into everything that counts down. */
export function drawTime(root: ParentNode, at: number): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-until]')) {
    place.textContent = timeLeft(Number(place.dataset.until), place.dataset.count, at);
  }
}
