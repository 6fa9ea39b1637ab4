import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { guardPageWords } from '../../utils/words/ja/guard-page.ts';
import { Button } from '../Button.tsx';

const wanted = { permissions: ['notifications' as const] };

/** Asks for the browser's permission to notify, or gives it back. One permission covers all notifications. */
export function NotifyPart({ title, text, on }: { title: string; text: string; on: string }) {
  const words = useStore(guardPageWords);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void browser.permissions.contains(wanted).then(setAllowed), []);
  const allow = () => {
    // This must come first in the click handler: a browser asks its question only while the click is being handled.
    void browser.permissions.request(wanted).then(
      (granted) => {
        setAllowed(granted);
        setRefused(!granted);
      },
      () => setRefused(true),
    );
  };
  const stop = () =>
    void browser.permissions.remove(wanted).then(
      (gone) => setAllowed(!gone),
      () => undefined,
    );
  if (allowed === null) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <p>{allowed ? on : text}</p>
      <Button look="secondary" onPress={allowed ? stop : allow}>
        {allowed ? words.notifyStop : words.notify}
      </Button>
      <p role="status">{refused && words.notifyRefused}</p>
    </section>
  );
}
