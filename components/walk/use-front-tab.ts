import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { namedTab } from '../front-tab.ts';

/** The tab that the side panel stands beside, as it changes; `null` while it is not known. */
export function useFrontTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(namedTab());
  useEffect(() => {
    if (namedTab() !== null) return undefined;
    const look = () =>
      void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setTabId(tab?.id ?? null));
    look();
    // A tab of another window comes to its front as well; asking is simpler than telling them apart.
    browser.tabs.onActivated.addListener(look);
    return () => browser.tabs.onActivated.removeListener(look);
  }, []);
  return tabId;
}
