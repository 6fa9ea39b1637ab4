import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { onWiped } from '../../utils/storage/wipe.ts';
import { language } from '../../utils/words/i18n.ts';
import { faultWords } from '../../utils/words/ja/faults.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { wordsOfWalks } from '../../utils/words/ja/walks/index.ts';
import { walkWords } from '../../utils/words/ja/walks/common.ts';
import { walkOf } from '../../utils/walks/registry.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { vault } from '../vault/state.ts';
import { UnlockForm } from '../vault/UnlockForm.tsx';
import { Working } from '../Working.tsx';
import { Troubles } from './Troubles.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useFrontTab } from './use-active-tab.ts';
import { useWalk } from './use-walk.ts';
import { Walking, type WalkingProps } from './Walking.tsx';
import '../base.css';
import './walk.css';

const Texted = (props: Omit<WalkingProps, 'texts'>) => <Walking texts={useStore(wordsOfWalks[props.data.key])} {...props} />;

function OfTab({ tabId }: { tabId: number }) {
  const words = useStore(walkWords);
  const faults = useStore(faultWords);
  const locked = useStore(vault).state === 'locked';
  const walk = useWalk(tabId);
  const { state, fault } = walk;
  return (
    <>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{faults[fault]}</p>
          <Button look="secondary" onPress={walk.reload}>
            {words.again}
          </Button>
        </Notice>
      )}
      {state === undefined && !fault && <Working>{words.working}</Working>}
      {state && <Texted key={state.run} data={walkOf(state.progress.walk)} now={state} walk={walk} />}
      {state === null && (
        <>
          {locked && (
            <Notice tone="info">
              <p>{words.lockedList}</p>
              <UnlockForm />
            </Notice>
          )}
          <Unfinished onResume={walk.resume} />
          <Troubles onChoose={walk.start} />
        </>
      )}
    </>
  );
}

/** The side panel: the walk of the tab it stands beside, or the choice of one. */
export function WalkApp() {
  const words = useStore(walkWords);
  const product = useStore(popupWords).product;
  const locale = useStore(language);
  const tabId = useFrontTab();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => onWiped(() => location.reload()), []);
  return (
    <main class="walk">
      <p class="walk-head">
        <img src="/icon/48.png" alt="" />
        {product}
      </p>
      {tabId === null ? <Working>{words.working}</Working> : <OfTab key={tabId} tabId={tabId} />}
    </main>
  );
}
