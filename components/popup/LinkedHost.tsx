import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { requestBackground } from '../../utils/messages/send.ts';
import type { TabState } from '../../utils/messages/protocol.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import type { Tab } from './use-tab.ts';

/** The official site leads to a host outside ccus.jp: the person looks at the address and decides. */
export function LinkedHost({ linked, tab }: { linked: NonNullable<TabState['linkedHost']>; tab: Tab }) {
  const words = useStore(popupWords);
  const [refused, setRefused] = useState(false);
  const { host } = linked;
  const allow = () => {
    // This must come first in the click handler: a browser asks its question only while the click is being handled.
    const asked = browser.permissions.request({ origins: [`https://${host}/*`] });
    void asked.then(
      (granted) => {
        setRefused(!granted);
        if (granted) tab.change((tabId) => requestBackground('host/allow', { tabId, host }));
      },
      () => setRefused(true),
    );
  };
  if (linked.permitted && linked.confirmed) return null;
  const { danger } = linked;
  if (danger && danger !== 'lookalike') {
    return (
      <section class="part">
        <h2>{words.dangerTitle}</h2>
        <p class="host big">{host}</p>
        <Notice tone="bad">
          <p>{{ imitation: words.imitation, insecure: words.insecureLink, unsure: words.unsureLink }[danger]}</p>
        </Notice>
      </section>
    );
  }
  return (
    <section class="part">
      <h2>{words.outsideTitle}</h2>
      <p>{words.outside}</p>
      <p class="host big">{host}</p>
      {danger === 'lookalike' && (
        <Notice tone="bad">
          <p>{words.lookalikeLink}</p>
        </Notice>
      )}
      <p>{words.outsideAsk}</p>
      <Button look="secondary" careful onPress={allow}>
        {words.allow}
      </Button>
      {refused && (
        <Notice tone="care" role="alert">
          <p>{words.refused}</p>
        </Notice>
      )}
    </section>
  );
}
