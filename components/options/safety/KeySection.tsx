import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { policy } from '../../../utils/storage/managed-policy.ts';
import { changePassphrase, lock, removePassphrase } from '../../../utils/storage/keys/vault.ts';
import { vaultWords } from '../../../utils/words/ja/vault.ts';
import { Button } from '../../Button.tsx';
import { PassphraseForm } from '../../vault/PassphraseForm.tsx';
import { vault } from '../../vault/state.ts';
import { UnlockForm } from '../../vault/UnlockForm.tsx';
import { SetPassphraseForm } from '../LockedPage.tsx';
import { Disclosure } from '../../Disclosure.tsx';
import { Protection } from './Protection.tsx';
import { OutcomeNotice } from '../OutcomeNotice.tsx';

type Done = 'setDone' | 'changeDone' | 'removeDone' | 'locked';

function Open({ tell }: { tell: (done: Done) => void }) {
  const words = useStore(vaultWords);
  const [required, setRequired] = useState(false);
  useEffect(() => void policy().then((now) => setRequired(now.passphraseRequired)), []);
  return (
    <>
      <p>{words.modePassphrase}</p>
      <p>{words.autoLock}</p>
      <Button look="primary" onPress={() => void lock().then(() => tell('locked'))}>
        {words.lock}
      </Button>
      <Protection passphrase />
      <Disclosure title={words.changeTitle}>
        <PassphraseForm
          id="change"
          asks="both"
          button={words.change}
          working={words.setWorking}
          run={changePassphrase}
          done={() => tell('changeDone')}
        />
      </Disclosure>
      <Disclosure title={words.removeTitle}>
        {required ? (
          <p>{words.removeForbidden}</p>
        ) : (
          <>
            <p>{words.removeLead}</p>
            <PassphraseForm
              id="remove"
              asks="now"
              button={words.remove}
              working={words.setWorking}
              run={removePassphrase}
              done={() => tell('removeDone')}
            />
          </>
        )}
      </Disclosure>
    </>
  );
}

/** The passphrase: whether there is one, its purpose, and how to set, change and remove it. */
export function KeySection() {
  const words = useStore(vaultWords);
  const { state } = useStore(vault);
  const [done, setDone] = useState<Done | null>(null);
  return (
    <section class="section">
      <h2>{words.keyTitle}</h2>
      <OutcomeNotice sentences={done ? [words[done]] : []} />
      {state === 'open' && <Open tell={setDone} />}
      {state === 'locked' && (
        <>
          <p>{words.lockedLead}</p>
          <UnlockForm done={() => setDone(null)} />
          <h3>{words.forgotTitle}</h3>
          <p>{words.forgot}</p>
        </>
      )}
      {(state === 'device' || state === 'mustSet') && (
        <>
          <p>{state === 'device' ? words.modeDevice : words.mustSetLead}</p>
          <Protection passphrase={false} />
          <Disclosure title={words.setTitle} open={state === 'mustSet'}>
            <p>{words.setLead}</p>
            <SetPassphraseForm done={() => setDone('setDone')} />
          </Disclosure>
        </>
      )}
    </section>
  );
}
