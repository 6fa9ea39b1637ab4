import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { namedTab } from '../active-tab.ts';

/** The tab beside the side panel, whenever it changes; `null` while it is not known. */
export function useFrontTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(namedTab());
  useEffect(() => {
    if (namedTab() !== null) return undefined;
    let here: number | undefined;
    const look = () =>
      void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
        here = tab?.windowId;
        setTabId(tab?.id ?? null);
      });
    look();
    const came = ({ tabId: front, windowId }: { tabId: number; windowId: number }) => {
      // While the window is not known, an answer on its way may be older than the tab that has come to the front.
      if (here === undefined) look();
      else if (windowId === here) setTabId(front);
    };
    browser.tabs.onActivated.addListener(came);
    return () => browser.tabs.onActivated.removeListener(came);
  }, []);
  return tabId;
}
