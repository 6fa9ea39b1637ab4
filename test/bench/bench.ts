/** One line of the table. */
export interface Measure {
  what: string;
  value: number;
  unit: string;
  /** The value must not be above this; a figure for comparison has none. */
  target?: number;
}

/** One thing that is measured. Each is a file `*.bench.ts` beside this one that exports `bench`. */
export interface Bench {
  title: string;
  run(): Promise<Measure[]>;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
