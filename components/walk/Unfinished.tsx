import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { requestBackground } from '../../utils/messages/send.ts';
import type { OpenWalk } from '../../utils/messages/walks.ts';
import { menuWords } from '../../utils/words/ja/walks/menu.ts';
import { Button } from '../Button.tsx';
import { watchLater } from '../lazy-store.ts';
import { watchSession } from '../session-changes.ts';
import './menu.css';

/** How many are shown at first; a press shows the rest. */
const atOnce = 3;

/** Walks that were begun and left: continuing them is offered first. `first` is the background's latest answer about them. */
export function Unfinished({ first, onResume }: { first?: OpenWalk[]; onResume: (run: string) => void }) {
  const words = useStore(menuWords);
  const [runs, setRuns] = useState<OpenWalk[]>(first ?? []);
  const [all, setAll] = useState(false);
  const load = () => void requestBackground('walk/open', {}).then((answer) => answer.ok && setRuns(answer.value));
  useEffect(() => {
    if (!first) load();
    // A tab that closes frees its walk.
    const stopTabs = watchSession((changes, { walkTabs }) => walkTabs.changedIn(changes) && load());
    // An opened vault brings back what was begun.
    const stopVault = watchLater(({ onSessionKey }) => onSessionKey(load));
    return () => {
      stopTabs();
      stopVault();
    };
  }, []);
  if (runs.length === 0) return null;
  const shown = all ? runs : runs.slice(0, atOnce);
  return (
    <section class="part">
      <h2>{words.goOn}</h2>
      <ul class="unfinished">
        {shown.map(({ run, walk, name }) => {
          const title = name === null ? words[walk] : words.goOnFor({ walk: words[walk], name });
          return (
            <li key={run}>
              <span>{title}</span>
              <Button look="primary" careful label={words.resumeOf({ walk: title })} onPress={() => onResume(run)}>
                {words.resume}
              </Button>
              <Button
                look="plain"
                careful
                label={words.forgetOf({ walk: title })}
                onPress={() => void requestBackground('walk/forget', { run }).then(load)}
              >
                {words.forget}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown.length < runs.length && (
        <Button look="plain" onPress={() => setAll(true)}>
          {words.unfinished({ count: runs.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
