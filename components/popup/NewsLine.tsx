import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { loadStore } from '../lazy-store.ts';
import { openSettings } from './open-settings.ts';

/** Says once, below everything else, that an update changed something. */
export function NewsLine() {
  const words = useStore(popupWords);
  const [unseen, setUnseen] = useState(false);
  useEffect(() => void loadStore().then(async ({ unseenNews }) => setUnseen((await unseenNews.read()) !== null)), []);
  if (!unseen) return null;
  return (
    <section class="part between">
      <span>{words.news}</span>
      <Button look="secondary" onPress={() => openSettings('#/help')}>
        {words.seeNews}
      </Button>
    </section>
  );
}
