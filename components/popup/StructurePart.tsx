import { useStore } from '@nanostores/preact';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import type { Tab } from './use-tab.ts';

/** Exports the structure of a page that cannot be read well, for the person to check and to send by hand. */
export function StructurePart({ tab }: { tab: Tab }) {
  const words = useStore(popupWords);
  const take = () =>
    tab.act(
      (tabId) => requestBackground('structure/take', { tabId }),
      () => window.close(),
    );
  return (
    <details class="part">
      <summary>{words.trouble}</summary>
      <p class="soft">{words.structureLead}</p>
      <Button look="secondary" onPress={take}>
        {words.structure}
      </Button>
    </details>
  );
}
