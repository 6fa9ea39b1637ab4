const two = (number: number) => String(number).padStart(2, '0');

/** 「29:59」. Milliseconds. */
function running(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** Writes the time left into everything that counts down. */
export function drawTime(root: ParentNode, at: number): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-until]')) {
    const left = Number(place.dataset.until) - at;
    place.textContent = place.dataset.count ? String(Math.max(0, Math.ceil(left / 60_000))) : running(left);
  }
}
