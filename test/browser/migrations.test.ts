import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, launch, seen, type Session } from './harness/index.ts';

interface Example {
  version: number;
  /** Primary key and indexes of each table, as Dexie writes them. */
  stores: Record<string, string>;
  key: { id: string; algorithm: string; usages: KeyUsage[]; raw: string; file?: string };
  keyFile: { name: string; bytes: string } | null;
  /** The boxes' bytes are base64. */
  rows: Record<string, { box?: { iv: string; data: string } }[]>;
}

const folder = new URL('../examples/databases/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.startsWith('db-'))
  .toSorted()
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example] as const);

/** Lays the database out as an earlier edition left it. Runs in one of the extension's own pages. */
const layOut = (page: Page, example: Example) =>
  page.evaluate(async ({ version, stores, key, keyFile, rows }) => {
    const bytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const files = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (files as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    for (const name of names) await files.removeEntry(name);
    if (keyFile) {
      const writer = await (await files.getFileHandle(keyFile.name, { create: true })).createWritable();
      await writer.write(bytes(keyFile.bytes));
      await writer.close();
    }
    const { raw, algorithm, usages, ...keyRow } = key;
    const made = await crypto.subtle.importKey('raw', bytes(raw), algorithm, false, usages);
    await new Promise((done, failed) => {
      // Asked for in one breath, the two leave nobody the time to make a newer one in between.
      indexedDB.deleteDatabase('ccus-assist').addEventListener('error', failed);
      // Dexie's version 1 is the browser's 10.
      const open = indexedDB.open('ccus-assist', version * 10);
      open.addEventListener('error', failed);
      open.addEventListener('upgradeneeded', () => {
        for (const [name, schema] of Object.entries(stores)) {
          const [primary = '', ...indexes] = schema.split(', ');
          const path = (text: string) => (text.startsWith('[') ? text.slice(1, -1).split('+') : text);
          const store = open.result.createObjectStore(name, { keyPath: path(primary) });
          for (const index of indexes) store.createIndex(index, path(index));
        }
      });
      open.addEventListener('success', () => {
        const all = open.result.transaction(Object.keys(stores), 'readwrite');
        all.objectStore('keys').put({ ...keyRow, key: made });
        for (const [name, list] of Object.entries(rows)) {
          for (const { box, ...row } of list) {
            all.objectStore(name).put(box ? { ...row, box: { iv: bytes(box.iv), data: bytes(box.data).buffer } } : row);
          }
        }
        all.addEventListener('complete', () => {
          open.result.close();
          done(null);
        });
        all.addEventListener('abort', failed);
      });
    });
  }, example);

describe.each(browsersOf(import.meta.url))('%s: data of earlier editions', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it.each(examples)('%s opens with everything in it', async (_name, example) => {
    const own = await session.extPage('manifest.json');
    await layOut(own, example);
    await own.close();
    const page = await session.openOptions();
    await seen(page).waitForText('見本建設株式会社');
    await seen(page).click('お問い合わせ担当者', { role: 'link' });
    expect(await seen(page).value(/^メールアドレス(必須|任意)/)).toBe('jiro@mihon.example');
    await seen(page).click('このツールについて', { role: 'link' });
    await seen(page).waitForText('inquiry.mihon.example');
    if (example.rows['lessons']) {
      await seen(page).click('教えた欄', { role: 'link' });
      await seen(page).waitForText('「ご所属」は、会社名の欄です。');
    }
    if (example.rows['inquiries']) {
      await seen(page).click('お問い合わせの記録', { role: 'link' });
      await seen(page).waitForText('C-2600000001');
    }
    if (example.rows['walks']) {
      const panel = await session.extPage(`sidepanel.html?tab=${await session.tabIdOf(page)}`);
      await seen(panel).waitForText('メールアドレスがわからない（見本建設株式会社）');
      await panel.close();
    }
    await page.close();
  });
});
