export interface Entry {
  version?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
export interface Computer {
  os: string;
  cpu: string;
  libc: string | null;
}
export function thisComputer(): Computer;
export function missingPackages(
  wanted: Record<string, Entry>,
  installed: Record<string, Entry>,
  computer: Computer,
  isThere: (path: string) => boolean,
): string[];
export function causeOf(output: string, cache: string): string;
