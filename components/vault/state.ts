import { atom, onMount } from 'nanostores';
import type { StoreFault } from '../../utils/storage/db/fault.ts';
import type { VaultState } from '../../utils/storage/keys/vault.ts';
import { loadStore, watchLater } from '../lazy-store.ts';

/** Whether the stored data is accessible now. */
export type Vault = { state: 'waiting' | VaultState } | { state: 'fault'; fault: StoreFault };

export const vault = atom<Vault>({ state: 'waiting' });

const signs = ['pointerdown', 'keydown'] as const;

onMount(vault, () => {
  const stop = watchLater(({ applyCompany, watchVault }) =>
    watchVault(
      (state) => {
        vault.set({ state });
        // The place that shows the data reports a store that cannot be read.
        if (state === 'open' || state === 'device') applyCompany().catch(() => undefined);
      },
      ({ fault }) => vault.set({ state: 'fault', fault }),
    ),
  );
  // Typing and scrolling count as use, even when nothing is read from the store.
  const used = () => void loadStore().then(({ noteActivity }) => noteActivity());
  for (const sign of signs) addEventListener(sign, used, true);
  return () => {
    stop();
    for (const sign of signs) removeEventListener(sign, used, true);
  };
});
