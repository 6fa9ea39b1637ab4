import { useStore } from '@nanostores/preact';
import { vaultWords } from '../../../utils/words/ja/vault.ts';
import { Page } from '../Page.tsx';
import { KeySection } from './KeySection.tsx';
import './safety.css';

/** Everything about keeping the data safe. It is there while the vault is locked, too. */
export function SafetyPage() {
  const words = useStore(vaultWords);
  return (
    <Page title={words.title}>
      <KeySection />
    </Page>
  );
}
