import { atom, onMount } from 'nanostores';
import type { StoreFault } from '../utils/storage/db/fault.ts';
import type { PeopleList } from '../utils/storage/profiles/people.ts';
import { watchLater } from './lazy-store.ts';

/** What the store holds, once it has answered. */
export type Stored = { state: 'waiting' } | { state: 'fault'; fault: StoreFault } | ({ state: 'ready' } & PeopleList);

/** Everybody who is stored, as they are now in whichever window they were last changed. */
export const stored = atom<Stored>({ state: 'waiting' });

onMount(stored, () =>
  watchLater(({ watchPeople }) =>
    watchPeople(
      (opened) => stored.set({ state: 'ready', ...opened }),
      ({ fault }) => stored.set({ state: 'fault', fault }),
    ),
  ),
);
