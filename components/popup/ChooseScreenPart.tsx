import { useStore } from '@nanostores/preact';
import { chosenScreens } from '../../utils/lessons/screen-lesson.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import type { Tab } from './use-tab.ts';

/** Lets the person say what a page is, whatever we take it for. It is kept for this address and this look of the page. */
export function ChooseScreenPart({ tab }: { tab: Tab }) {
  const words = useStore(popupWords);
  return (
    <details class="part">
      <summary>{words.chooseTitle}</summary>
      <p class="soft">{words.chooseLead}</p>
      {chosenScreens.map((screen) => (
        <Button key={screen} look="secondary" onPress={() => tab.change((tabId) => requestBackground('screen/choose', { tabId, screen }))}>
          {words[`said_${screen}`]}
        </Button>
      ))}
    </details>
  );
}
