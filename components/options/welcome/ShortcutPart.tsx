import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { shortcuts, shortcutSettings } from '../../../utils/browser/capabilities.ts';
import { welcomeWords } from '../../../utils/words/ja/welcome.ts';
import { Button } from '../../Button.tsx';

/** The keys as they are set now, and the way to change them where the browser has one. */
export function ShortcutPart() {
  const words = useStore(welcomeWords);
  const [keys, setKeys] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => void shortcuts().then(setKeys), []);
  const change = shortcutSettings();
  if (!keys) return null;
  const keyOf = (name: string) => keys.get(name) || words.keysNone;
  return (
    <section class="section">
      <h2>{words.keysTitle}</h2>
      <ul class="list">
        <li>{words.keysOf({ what: words.keysOpen, keys: keyOf('_execute_action') })}</li>
        <li>{words.keysOf({ what: words.keysFill, keys: keyOf('fill') })}</li>
        <li>{words.keysOf({ what: words.keysField, keys: keyOf('field') })}</li>
      </ul>
      {change ? (
        <Button look="secondary" onPress={() => void change()}>
          {words.keysChange}
        </Button>
      ) : (
        <p>{words.keysByHand}</p>
      )}
    </section>
  );
}
