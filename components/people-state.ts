import { atom, onMount } from 'nanostores';
import type { StoreFault } from '../utils/storage/db/fault.ts';
import type { PeopleList } from '../utils/storage/profiles/people.ts';
import { watchLater } from './lazy-store.ts';

/** The people in the store, once it has answered. */
export type Stored = { state: 'waiting' } | { state: 'fault'; fault: StoreFault } | ({ state: 'ready' } & PeopleList);

/** All stored people, kept up to date with changes from any window. */
export const stored = atom<Stored>({ state: 'waiting' });

onMount(stored, () =>
  watchLater(({ watchPeople }) =>
    watchPeople(
      (opened) => stored.set({ state: 'ready', ...opened }),
      ({ fault }) => stored.set({ state: 'fault', fault }),
    ),
  ),
);
