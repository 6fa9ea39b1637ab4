import { useStore } from '@nanostores/preact';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import type { Tab } from './use-tab.ts';

/** Fills the form in the active tab, or undoes that. The result is visible on the page, so the popup closes. */
export function FillPart({ filled, tab }: { filled: number; tab: Tab }) {
  const words = useStore(popupWords);
  const fill = () =>
    tab.act(
      (tabId) => requestBackground('fill/now', { tabId }),
      () => window.close(),
    );
  const undo = () =>
    tab.act(
      (tabId) => requestBackground('fill/undo', { tabId }),
      () => tab.reload(),
    );
  return (
    <section class="part">
      <h2 class="visually-hidden">{words.fillTitle}</h2>
      <Button look="primary" large careful onPress={fill}>
        {words.fill}
      </Button>
      <p class="soft">{words.fillLead}</p>
      {filled > 0 && (
        <div class="between">
          <p role="status">{words.filled({ count: filled })}</p>
          <Button look="secondary" careful onPress={undo}>
            {words.undo}
          </Button>
        </div>
      )}
    </section>
  );
}
