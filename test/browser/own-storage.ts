import type { Page } from 'puppeteer-core';

interface Area {
  get(key?: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
export interface ExtensionApi {
  storage: { session: Area; local: Area };
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  alarms: { create(name: string, when: object): Promise<void> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
}

/** Runs inside one of the extension's own pages. */
export const inside = <A extends readonly unknown[], R>(page: Page, run: (api: ExtensionApi, ...args: A) => R, ...args: A) =>
  page.evaluate(
    `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`,
  ) as Promise<Awaited<R>>;
