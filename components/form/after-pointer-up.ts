let down = false;
addEventListener('pointerdown', () => (down = true), true);
for (const up of ['pointerup', 'pointercancel'] as const) addEventListener(up, () => (down = false), true);

/**
 * Runs `work` now, or once the pressed pointer is up and its click has been
 * delivered. Leaving a field shows its problem and moves what is below; a
 * button that moves away under the pressed pointer would never get its click.
 */
export function afterPointerUp(work: () => void): void {
  if (!down) return work();
  const later = () => setTimeout(work);
  addEventListener('pointerup', later, { once: true, capture: true });
}
