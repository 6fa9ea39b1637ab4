import { atom, onMount } from 'nanostores';
import type { StoreFault } from '../../utils/storage/db/fault.ts';
import type { VaultState } from '../../utils/storage/keys/vault.ts';
import { loadStore, watchLater } from '../lazy-store.ts';

/** Whether the stored data can be had now. */
export type Vault = { state: 'waiting' | VaultState } | { state: 'fault'; fault: StoreFault };

export const vault = atom<Vault>({ state: 'waiting' });

const signs = ['pointerdown', 'keydown'] as const;

onMount(vault, () => {
  const stop = watchLater(({ applyCompany, watchVault }) =>
    watchVault(
      (state) => {
        vault.set({ state });
        // A store that cannot be read says so where its data is shown.
        if (state === 'open' || state === 'device') applyCompany().catch(() => undefined);
      },
      ({ fault }) => vault.set({ state: 'fault', fault }),
    ),
  );
  // Typing and reading is use, also while nothing is fetched from the store.
  const used = () => void loadStore().then(({ noteActivity }) => noteActivity());
  for (const sign of signs) addEventListener(sign, used, true);
  return () => {
    stop();
    for (const sign of signs) removeEventListener(sign, used, true);
  };
});
