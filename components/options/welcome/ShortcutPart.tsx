import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { welcomeWords } from '../../../utils/words/ja/welcome.ts';
import { Button } from '../../Button.tsx';

interface Commands {
  getAll(): Promise<{ name?: string; shortcut?: string }[]>;
  /** Firefox only. */
  openShortcutSettings?(): Promise<void>;
}

/** A browser on a telephone has no keys to set. */
const commands = () => (browser as { commands?: Commands }).commands;

const isChromium = () => location.protocol === 'chrome-extension:';

/** Opens the browser's own page for the keys; no browser lets an extension change them itself. */
const change = (): Promise<unknown> =>
  isChromium() ? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : commands()!.openShortcutSettings!();

/** The keys as they are set now, and the way to change them where the browser has one. */
export function ShortcutPart() {
  const words = useStore(welcomeWords);
  const [keys, setKeys] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    void commands()
      ?.getAll()
      .then((all) => setKeys(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]))));
  }, []);
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
      {isChromium() || commands()?.openShortcutSettings ? (
        <Button look="secondary" onPress={() => void change()}>
          {words.keysChange}
        </Button>
      ) : (
        <p>{words.keysByHand}</p>
      )}
    </section>
  );
}
