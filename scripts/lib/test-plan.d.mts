export interface Plan {
  help: boolean;
  unknown: string[];
  checks: boolean;
  unit: boolean;
  browser: boolean;
  changed: boolean;
  files: string[];
  full: boolean;
}
export declare const usage: string;
export declare function planOf(given: readonly string[], files: readonly string[]): Plan;
