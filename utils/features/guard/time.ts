const two = (number: number) => String(number).padStart(2, '0');

/** 「29:59」, or 「1:05:00」 from an hour on. Milliseconds. */
function running(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)}:${rest}`;
}

/** Writes the time left into everything that counts down. */
export function drawTime(root: ParentNode, at: number): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-until]')) {
    const left = Number(place.dataset.until) - at;
    place.textContent = place.dataset.count ? String(Math.max(0, Math.ceil(left / 60_000))) : running(left);
  }
}
