import { browser } from 'wxt/browser';

/** Opens the settings page in its own tab at one of its routes, and closes the popup. */
export function openSettings(route: `#/${string}`): void {
  void browser.tabs.create({ url: new URL(`/options.html${route}`, location.origin).href }).then(() => window.close());
}
