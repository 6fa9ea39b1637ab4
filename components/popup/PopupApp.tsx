import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer, TabState } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { language } from '../../utils/words/i18n.ts';
import { faultWords } from '../../utils/words/ja/faults.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { watchLater } from '../lazy-store.ts';
import { Notice } from '../Notice.tsx';
import { StructurePart } from './StructurePart.tsx';
import { LoginStatus } from '../LoginStatus.tsx';
import { Troubles } from '../walk/Troubles.tsx';
import { Unfinished } from '../walk/Unfinished.tsx';
import { vault } from '../vault/state.ts';
import { Working } from '../Working.tsx';
import { FieldPart } from './FieldPart.tsx';
import { FillPart } from './FillPart.tsx';
import { FormDoor } from './FormDoor.tsx';
import { LatestInquiry } from './InquiryLine.tsx';
import { LinkedHost } from './LinkedHost.tsx';
import { Locked } from './Locked.tsx';
import { openPanel } from './open-panel.ts';
import { openSettings } from './open-settings.ts';
import { useTab, type Tab } from './use-tab.ts';
import { WhereAmI } from './WhereAmI.tsx';
import { WhoPart } from './WhoPart.tsx';
import '../base.css';
import './popup.css';

const ours: readonly TabState['standing'][] = ['known', 'subdomain', 'linked'];
const formScreens: readonly string[] = ['inquiryTopic', 'inquiryForm'];

function Parts({ state, tab }: { state: TabState; tab: Tab }) {
  const words = useStore(popupWords);
  const now = useStore(vault).state;
  const locked = now === 'locked' || now === 'mustSet' ? now : null;
  const before = useRef(now);
  // The background names the chosen person only while the vault is open.
  useEffect(() => {
    if (now !== before.current && before.current !== 'waiting') tab.reload();
    before.current = now;
  }, [now]);
  useEffect(() => watchLater(({ onWiped }) => onWiped(() => location.reload())), []);
  const { page, who, linkedHost, standing, tabId } = state;
  const onForm = page !== null && formScreens.includes(page.screen);
  const official = ours.includes(standing);
  const people = official && (locked ? <Locked mustSet={locked === 'mustSet'} /> : <WhoPart state={state} tab={tab} />);
  /** The side panel must open within the click; its content may come later. */
  const walk = (begin: (tabId: number) => Promise<Answer<unknown>>) => {
    const opened = openPanel(tabId);
    tab.act(begin, () => void opened.then(() => window.close()));
  };
  return (
    <>
      {tab.first.wish && <FieldPart first={tab.first.wish} who={who} tabId={tabId} />}
      <section class="part">
        <h2>{words.hereTitle}</h2>
        <WhereAmI state={state} />
        {official && <LoginStatus tabId={tabId} first={tab.first.guard} />}
        {onForm && who && <FillPart filled={page.filled} tab={tab} />}
        {!onForm && <FormDoor page={page} tab={tab} />}
        {linkedHost && <LinkedHost key={linkedHost.host} linked={linkedHost} tab={tab} />}
      </section>
      {/* The chosen person is shown above the actions for them; the list of people would push the actions away. */}
      {(onForm || who) && people}
      <Unfinished first={tab.first.walks} onResume={(run) => walk((id) => requestBackground('walk/resume', { tabId: id, run }))} />
      <Troubles onChoose={(key) => walk((id) => requestBackground('walk/start', { tabId: id, walk: key }))} />
      {/* This arrives a moment later than the rest. Above the buttons it would push them away from under the pointer. */}
      {who && <LatestInquiry profileId={who.profileId} />}
      {!onForm && !who && people}
      {official && page && <StructurePart tab={tab} />}
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
