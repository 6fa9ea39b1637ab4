import type { Page } from 'puppeteer-core';

interface Area {
  get(key?: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
export interface ExtensionApi {
  storage: { session: Area; local: Area; managed: Area };
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { create(name: string, when: object): Promise<void> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
}

/** Runs inside one of the extension's own pages. */
export const inside = <A extends readonly unknown[], R>(page: Page, run: (api: ExtensionApi, ...args: A) => R, ...args: A) =>
  page.evaluate(`(${run.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`) as Promise<Awaited<R>>;

/** Empties tables of the extension's database, if there is one by now. */
export const emptyTables = (own: Page, names: readonly string[]): Promise<void> =>
  own.evaluate(
    (tables) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('ccus-assist');
        open.addEventListener('upgradeneeded', () => {
          // It would be an empty one, of our making.
          open.transaction!.abort();
          done();
        });
        open.addEventListener('error', () => failed(open.error));
        open.addEventListener('success', () => {
          const all = open.result.transaction(tables, 'readwrite');
          for (const name of tables) all.objectStore(name).clear();
          all.addEventListener('complete', () => {
            open.result.close();
            done();
          });
        });
      }),
    [...names],
  );
