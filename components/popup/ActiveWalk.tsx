import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { hasWindows, openSidePanel } from '../../utils/browser/capabilities.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { menuWords } from '../../utils/words/ja/walks/menu.ts';
import type { WalkKey } from '../../utils/walks/walk.ts';
import { Button } from '../Button.tsx';
import { leavePopup } from './leave.ts';

/** The way back to the walk of the tab, where it does not stand beside the page. */
export function ActiveWalk({ tabId }: { tabId: number }) {
  const words = useStore(popupWords);
  const names = useStore(menuWords);
  const [walk, setWalk] = useState<WalkKey | null>(null);
  useEffect(() => {
    if (!hasWindows()) void requestBackground('walk/state', { tabId }).then((now) => setWalk((now.ok && now.value?.progress.walk) || null));
  }, [tabId]);
  if (walk === null) return null;
  return (
    <Button look="primary" large careful onPress={() => void openSidePanel(tabId).then(() => leavePopup('elsewhere'))}>
      {words.toWalk({ walk: names[walk] })}
    </Button>
  );
}
