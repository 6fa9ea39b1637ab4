import { useStore } from '@nanostores/preact';
import type { ScreenKey } from '../../utils/ccus/screens.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import type { Tab } from './use-tab.ts';

/** Asks what the page is, where we are not sure: nothing of ours is on it until then. */
export function PerhapsPart({ screen, tab }: { screen: ScreenKey; tab: Tab }) {
  const words = useStore(popupWords);
  const question = `perhaps_${screen}`;
  if (!(question in words)) return null;
  const say = (is: ScreenKey) => tab.change((tabId) => requestBackground('screen/choose', { tabId, screen: is }));
  return (
    <section class="part">
      <h2 class="visually-hidden">{words.perhapsTitle}</h2>
      <p>{words[question as keyof typeof words] as string}</p>
      <div class="between">
        <Button look="primary" onPress={() => say(screen)}>
          {words.perhapsYes}
        </Button>
        <Button look="secondary" onPress={() => say('unknown')}>
          {words.perhapsNo}
        </Button>
      </div>
    </section>
  );
}
