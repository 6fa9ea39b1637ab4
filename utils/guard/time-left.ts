const two = (number: number) => String(number).padStart(2, '0');

/** Milliseconds as 「29:59」; 「00:00」 when nothing is left. */
export function running(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** The text of a countdown to a moment: whole minutes where `count` is given, minutes and seconds otherwise. */
export const timeLeft = (until: number, count: string | undefined, at: number): string =>
  count ? String(Math.max(0, Math.ceil((until - at) / 60_000))) : running(until - at);
