import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { watchPolicy, type Policy } from '../../../utils/storage/managed-policy.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { vaultWords } from '../../../utils/words/ja/vault.ts';
import { Notice } from '../../Notice.tsx';
import { stored } from '../../people-state.ts';
import { vault } from '../../vault/state.ts';
import { damagedTables } from '../../../utils/storage/damaged.ts';
import { DamagedRows } from '../DamagedRows.tsx';
import { KeyLost } from '../KeyLost.tsx';
import { Page } from '../Page.tsx';
import { ExportSection } from './ExportSection.tsx';
import { KeySection } from './KeySection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { WipeSection } from './WipeSection.tsx';
import './safety.css';

/** Everything about keeping the data safe. Setting the passphrase and deleting everything are there while it is locked, too. */
export function SafetyPage({ wiped }: { wiped: boolean }) {
  const words = useStore(vaultWords);
  const safety = useStore(safetyWords);
  const { state } = useStore(vault);
  const people = useStore(stored);
  const [decided, setDecided] = useState<Policy | null>(null);
  useEffect(() => watchPolicy(setDecided), []);
  // The sections below must not move when the answer arrives.
  if (decided === null) return <Page title={words.title}>{null}</Page>;
  const usable = state === 'open' || state === 'device';
  return (
    <Page title={words.title}>
      {wiped && (
        <Notice tone="good" role="status">
          <p>{safety.wiped}</p>
        </Notice>
      )}
      {decided.wrong.length > 0 && (
        <Notice tone="care">
          <p>{safety.policyWrong({ names: decided.wrong.join('、') })}</p>
        </Notice>
      )}
      {people.state === 'fault' && people.fault === 'storeDamaged' && <KeyLost here />}
      <DamagedRows tables={damagedTables} />
      <KeySection />
      {usable && <ExportSection off={decided.exportOff} />}
      {usable && <RestoreSection />}
      <WipeSection />
    </Page>
  );
}
