import { useStore } from '@nanostores/preact';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { loadStore } from '../lazy-store.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

/** Opens the vault. Every part that waits for the data shows itself again without further action. */
export function UnlockForm({ large = false, done }: { large?: boolean; done?: () => void }) {
  const words = useStore(vaultWords);
  return (
    <PassphraseForm
      id="unlock"
      asks="now"
      label={words.passphrase}
      button={words.unlock}
      working={words.unlocking}
      large={large}
      run={(passphrase) => loadStore().then(({ unlock }) => unlock(passphrase))}
      {...(done ? { done } : {})}
    />
  );
}
