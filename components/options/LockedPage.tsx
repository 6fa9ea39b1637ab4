import { useStore } from '@nanostores/preact';
import { setPassphrase } from '../../utils/storage/keys/vault.ts';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { ButtonLink } from '../ButtonLink.tsx';
import { Notice } from '../Notice.tsx';
import { PassphraseForm } from '../vault/PassphraseForm.tsx';
import { UnlockForm } from '../vault/UnlockForm.tsx';
import { Page } from './Page.tsx';
import { hrefs } from './route.ts';

/** Replaces every page that needs the data while the vault is locked. Typed text is kept and shown again afterwards. */
export function LockedPage() {
  const words = useStore(vaultWords);
  return (
    <Page title={words.lockedTitle}>
      <p>{words.lockedLead}</p>
      <UnlockForm />
      <section class="section">
        <h2>{words.forgotTitle}</h2>
        <p>{words.forgot}</p>
        <ButtonLink look="secondary" href={hrefs.safety}>
          {words.forgotWay}
        </ButtonLink>
      </section>
    </Page>
  );
}

/** Shown when the administrator requires a passphrase and none is set. */
export function MustSetPage() {
  const words = useStore(vaultWords);
  return (
    <Page title={words.mustSetTitle}>
      <p>{words.mustSetLead}</p>
      <SetPassphraseForm />
    </Page>
  );
}

export function SetPassphraseForm({ done }: { done?: () => void }) {
  const words = useStore(vaultWords);
  return (
    <PassphraseForm
      id="set"
      asks="new"
      button={words.set}
      working={words.setWorking}
      run={async (_now, next) => {
        await setPassphrase(next);
        return { ok: true };
      }}
      {...(done ? { done } : {})}
    >
      <Notice tone="care">
        <p>{words.setWarn}</p>
      </Notice>
    </PassphraseForm>
  );
}
