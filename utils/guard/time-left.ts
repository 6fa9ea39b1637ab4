const two = (number: number) => String(number).padStart(2, '0');

/** 「29:59」. Milliseconds; nothing is left below zero. */
export function running(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** What stands in a place that counts down. `count` = `minutes` for whole minutes. */
export const timeLeft = (until: number, count: string | undefined, at: number): string =>
  count ? String(Math.max(0, Math.ceil((until - at) / 60_000))) : running(until - at);
