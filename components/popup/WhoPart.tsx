import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TabState } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { useFaultText } from '../fault-text.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { People } from '../People.tsx';
import { stored } from '../people-state.ts';
import { Working } from '../Working.tsx';
import { Chosen } from './Chosen.tsx';
import { openSettings } from './open-settings.ts';
import type { Tab } from './use-tab.ts';

function Choice({ tab }: { tab: Tab }) {
  const words = useStore(popupWords);
  const faultText = useFaultText();
  const now = useStore(stored);
  if (now.state === 'waiting') return <Working>{words.working}</Working>;
  // The popup asks for the passphrase itself.
  if (now.state === 'fault' && now.fault === 'storeLocked') return null;
  if (now.state === 'fault') {
    return (
      <Notice tone="bad" role="alert">
        <p>{faultText(now.fault)}</p>
      </Notice>
    );
  }
  return (
    <>
      {now.people.length === 0 ? (
        <>
          <p>{words.none}</p>
          <Button look="primary" large onPress={() => openSettings('#/')}>
            {words.addFirst}
          </Button>
        </>
      ) : (
        <>
          <p class="soft">{words.whoLead}</p>
          <People
            people={now.people}
            partial={now.partial}
            onPick={({ id }) => {
              tab.chose.current = true;
              tab.change((tabId) => requestBackground('grant/give', { tabId, profileId: id }));
            }}
          />
        </>
      )}
      {now.damaged.length > 0 && (
        <Notice tone="bad">
          <p>{words.damaged({ count: now.damaged.length })}</p>
          <Button look="secondary" onPress={() => openSettings('#/')}>
            {words.seeDamaged}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** Who the inquiry is for. */
export function WhoPart({ state: { who, contactMissing }, tab }: { state: TabState; tab: Tab }) {
  const words = useStore(popupWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A press on a person removes the list: the popup scrolls to the top, to the chosen person.
    if (!who || !tab.chose.current) return;
    tab.chose.current = false;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [who]);
  return (
    <section class="part">
      <h2 ref={heading} tabIndex={-1}>
        {words.whoTitle}
      </h2>
      {who ? (
        <>
          <Chosen who={who} onStop={() => tab.change((tabId) => requestBackground('grant/end', { tabId }))} onEnd={tab.reload} />
          {contactMissing && (
            <Notice tone="info">
              <p>{words.noContact}</p>
              <Button look="secondary" onPress={() => openSettings('#/contact')}>
                {words.addContact}
              </Button>
            </Notice>
          )}
        </>
      ) : (
        <Choice tab={tab} />
      )}
    </section>
  );
}
