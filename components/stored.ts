import { atom, onMount } from 'nanostores';
import type { StoreFault } from '../utils/storage/fault.ts';
import { watchProfiles, type OpenedProfiles } from '../utils/storage/profiles.ts';

/** What the store holds, once it has answered. */
export type Stored = { state: 'waiting' } | { state: 'fault'; fault: StoreFault } | ({ state: 'ready' } & OpenedProfiles);

/** The stored profiles, as they are now in whichever window they were last changed. */
export const stored = atom<Stored>({ state: 'waiting' });

onMount(stored, () =>
  watchProfiles(
    (opened) => stored.set({ state: 'ready', ...opened }),
    ({ fault }) => stored.set({ state: 'fault', fault }),
  ),
);
