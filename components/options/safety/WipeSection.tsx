import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { requestBackground } from '../../../utils/messages/send.ts';
import { listHosts } from '../../../utils/storage/hosts.ts';
import { wipe } from '../../../utils/storage/wipe.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { Icon } from '../../Icon.tsx';
import { Notice } from '../../Notice.tsx';
import { forget } from '../forget.ts';
import { hrefs } from '../route.ts';

async function wipeAll(): Promise<void> {
  // A store that cannot be read any more is deleted all the same.
  const hosts = await listHosts().catch(() => []);
  for (const { host } of hosts) await forget(host).catch(() => undefined);
  await wipe();
  // The toolbar must not go on counting what is gone. This is not awaited, because every window is about to reload.
  void requestBackground('inquiries/changed', {});
}

/** Deletes everything, after the person has typed that they want it. */
export function WipeSection() {
  const words = useStore(safetyWords);
  const problems = useStore(problemWords);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState(false);
  const word = words.wipeWord;
  const submit = async () => {
    const sure = typed.normalize('NFKC').trim() === word;
    setWrong(!sure);
    if (!sure) return;
    try {
      await wipeAll();
    } catch {
      setFailed(true);
      return;
    }
    // Data that was read before must not stay in this window's memory either.
    location.replace(`${location.pathname}${hrefs.wiped}`);
    location.reload();
  };
  return (
    <section class="section">
      <h2>{words.wipeTitle}</h2>
      <p>{words.wipeLead}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class="field">
          <label for="wipe-word">
            <span class="label">{words.wipeType({ word })}</span>
          </label>
          <div role="alert" id="wipe-problem" class="problem-place">
            {wrong && (
              <p class="problem">
                <Icon name="bad" />
                <span>{words.wipeWrong({ word })}</span>
              </p>
            )}
          </div>
          <input
            id="wipe-word"
            class="input code"
            type="text"
            autocomplete="off"
            value={typed}
            aria-invalid={wrong}
            aria-describedby="wipe-problem"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        {failed && (
          <Notice tone="bad" role="alert">
            <p>{problems.storeUnavailable}</p>
          </Notice>
        )}
        <div class="row">
          <button type="submit" class="button danger">
            {words.wipeDo}
          </button>
        </div>
      </form>
    </section>
  );
}
