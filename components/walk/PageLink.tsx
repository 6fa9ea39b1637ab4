import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { showTab } from '../../utils/browser/capabilities.ts';
import { addresses } from '../../utils/ccus/hosts.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { walkWords } from '../../utils/words/ja/walks/common.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

/** The walk is about another tab from now on; its address says so, so that it is found and taken up again. */
const goTo = (tabId: number): void => location.replace(`?tab=${tabId}`);

/** Follows the walk of a tab that has none any more into the tab in which it goes on. */
export function useMovedWalk(tabId: number, hasNone: boolean): void {
  useEffect(() => {
    if (hasNone) void requestBackground('walk/where', { tabId }).then((now) => now.ok && now.value !== null && goTo(now.value));
  }, [tabId, hasNone]);
}

/** From a walk that is a tab of its own back to the page, or to a new one where that page was closed. */
export function PageLink({ tabId }: { tabId: number }) {
  const words = useStore(walkWords);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    browser.tabs.get(tabId).catch(() => setGone(true));
    const closed = (closedTab: number) => closedTab === tabId && setGone(true);
    browser.tabs.onRemoved.addListener(closed);
    return () => browser.tabs.onRemoved.removeListener(closed);
  }, [tabId]);
  const openAgain = async () => {
    // Behind this one, which goes on with it.
    const { id } = await browser.tabs.create({ url: addresses.top.value, active: false });
    if (id !== undefined) goTo(id);
  };
  if (!gone) {
    return (
      <div class="page-link">
        <Button look="primary" large onPress={() => void showTab(tabId)}>
          {words.toPage}
        </Button>
      </div>
    );
  }
  return (
    <Notice tone="care" role="alert">
      <p>{words.pageGone}</p>
      <Button look="primary" large onPress={() => void openAgain()}>
        {words.openAgain}
      </Button>
    </Notice>
  );
}
