/** Numbers that look drawn by lot and are the same for the same seed (mulberry32). */
export interface Lot {
  /** Whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  one<T>(from: readonly T[]): T;
  /** True once in `times`. */
  once(times: number): boolean;
  shuffled<T>(from: readonly T[]): T[];
}

export function drawLots(seed: number): Lot {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    one: (from) => from[upTo(from.length)]!,
    once: (times) => upTo(times) === 0,
    shuffled(from) {
      const all = [...from];
      for (let at = all.length - 1; at > 0; at -= 1) {
        const other = upTo(at + 1);
        [all[at], all[other]] = [all[other]!, all[at]!];
      }
      return all;
    },
  };
}
