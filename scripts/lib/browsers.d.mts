export interface Browsers {
  chromium: string | null;
  firefox: string | null;
}

export function findBrowsers(): Browsers;
