import { browser } from 'wxt/browser';

/** The tab named in our page's own address, or `null`: a window of its own is about one tab. */
export function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

/** The tab this page is about: the one named in its address, else the one in front. */
export async function findTab(): Promise<number | undefined> {
  const named = namedTab();
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
