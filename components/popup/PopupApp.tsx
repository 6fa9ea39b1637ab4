import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TabState } from '../../utils/messages/protocol.ts';
import { onWiped } from '../../utils/storage/wipe.ts';
import { language } from '../../utils/words/i18n.ts';
import { faultWords } from '../../utils/words/ja/faults.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { vault } from '../vault/state.ts';
import { Working } from '../Working.tsx';
import { FillPart } from './FillPart.tsx';
import { FormDoor } from './FormDoor.tsx';
import { GuardPart } from './GuardPart.tsx';
import { LinkedHost } from './LinkedHost.tsx';
import { Locked } from './Locked.tsx';
import { openSettings } from './open-settings.ts';
import { useTab, type Tab } from './use-tab.ts';
import { WhereAmI } from './WhereAmI.tsx';
import { WhoPart } from './WhoPart.tsx';
import '../base.css';
import './popup.css';

const ours: readonly TabState['standing'][] = ['known', 'subdomain', 'linked'];
const formScreens: readonly string[] = ['inquiryTopic', 'inquiryForm'];

function Parts({ state, tab }: { state: TabState; tab: Tab }) {
  const now = useStore(vault).state;
  const locked = now === 'locked' || now === 'mustSet' ? now : null;
  const before = useRef(now);
  // Who is chosen is told only while the vault is open.
  useEffect(() => {
    if (now !== before.current && before.current !== 'waiting') tab.reload();
    before.current = now;
  }, [now]);
  const { page, who, linkedHost, standing } = state;
  const onForm = page !== null && formScreens.includes(page.screen);
  return (
    <>
      <WhereAmI state={state} />
      {ours.includes(standing) && <GuardPart tabId={state.tabId} first={tab.guard} />}
      {onForm && who && <FillPart filled={page.filled} tab={tab} />}
      {!onForm && <FormDoor page={page} tab={tab} />}
      {linkedHost && <LinkedHost key={linkedHost.host} linked={linkedHost} tab={tab} />}
      {ours.includes(standing) && (locked ? <Locked mustSet={locked === 'mustSet'} /> : <WhoPart who={who} tab={tab} />)}
    </>
  );
}

export function PopupApp() {
  const words = useStore(popupWords);
  const faults = useStore(faultWords);
  const locale = useStore(language);
  const tab = useTab();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => onWiped(() => location.reload()), []);
  return (
    <main class="popup">
      <div class="popup-head">
        <h1>
          <img src="/icon/48.png" alt="" />
          {words.product}
        </h1>
        <Button look="plain" label={words.settingsLong} onPress={() => openSettings('#/')}>
          {words.settings}
        </Button>
      </div>
      {tab.fault && (
        <Notice tone="bad" role="alert">
          <p>{faults[tab.fault]}</p>
          <Button look="secondary" onPress={tab.reload}>
            {words.again}
          </Button>
        </Notice>
      )}
      {tab.state ? <Parts state={tab.state} tab={tab} /> : !tab.fault && <Working>{words.working}</Working>}
    </main>
  );
}
