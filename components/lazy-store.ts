import type * as Present from './store.ts';

type Store = typeof Present;

/** Loading begins after the present draw. */
const fetchStore = async (): Promise<Store> => {
  await new Promise((drawn) => setTimeout(drawn));
  return import('./store.ts');
};

let fetched: Promise<Store> | null = null;

/**
 * The store with its libraries, which are most of our code: a page that can
 * show something without them must not wait for them.
 */
export const loadStore = (): Promise<Store> => (fetched ??= fetchStore());

/** Begins a watch as soon as the store is there. @returns ends it, also before it began. */
export function watchLater(begin: (store: Store) => () => void): () => void {
  let ended = false;
  let stop = () => undefined as void;
  void loadStore().then((present) => {
    if (!ended) stop = begin(present);
  });
  return () => {
    ended = true;
    stop();
  };
}
