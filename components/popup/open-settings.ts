import { browser } from 'wxt/browser';

/** Opens the settings page in a tab of its own at one of its routes, and gets out of the way. */
export function openSettings(route: `#/${string}`): void {
  void browser.tabs.create({ url: new URL(`/options.html${route}`, location.origin).href }).then(() => window.close());
}
