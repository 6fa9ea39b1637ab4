import { afterEach, expect, it, vi } from 'vitest';

const { has } = vi.hoisted(() => ({ has: {} as { windows?: object } }));
vi.mock('wxt/browser', () => ({ browser: has }));

const files = import.meta.glob<Record<string, unknown>>('../../../utils/words/ja/**/*.ts');

/** Every text of the product, as it is drawn in such a browser. */
async function texts(windows: boolean): Promise<string[]> {
  vi.resetModules();
  if (windows) has.windows = {};
  else delete has.windows;
  const found: string[] = [];
  for (const load of Object.values(files)) {
    for (const words of Object.values(await load())) {
      const store = words as { get?: () => Record<string, unknown> };
      if (typeof store?.get !== 'function') continue;
      for (const text of Object.values(store.get()))
        found.push(typeof text === 'function' ? String((text as (values: object) => string)({})) : String(text));
    }
  }
  return found;
}

afterEach(() => vi.resetModules());

/** What a phone does not have, or what is elsewhere there. */
const ofComputers =
  /この(パソコン)|パソコンの(通知|時計|空き|故障)|パソコンやディスク|ブラウザーの右上|右上のCCUS|マウス|Ctrl|ショートカット|画面の横|ファイルを置く/;

it('a phone is told of nothing that only a computer has', async () => {
  const phone = await texts(false);
  expect(phone.length).toBeGreaterThan(1000);
  expect(phone.filter((text) => ofComputers.test(text))).toEqual([]);
  expect(phone.filter((text) => text.includes('「拡張機能」')).length).toBeGreaterThan(3);
});

it('a computer is told where its own things are', async () => {
  const computer = await texts(true);
  expect(computer.filter((text) => ofComputers.test(text)).length).toBeGreaterThan(15);
  expect(computer.filter((text) => /スマホで数えた|「拡張機能」の/.test(text))).toEqual([]);
});
