import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { evaluateApart, openTab } from './browser.ts';
import { bundleScript } from '../bundle.ts';
import type { PageReading } from './in-page.ts';
import { judgeFields, judgeLink, type FooterLabels, type FormLabels, type Judged } from './judge.ts';

export interface Measured {
  /** Page → what was found. */
  pages: Record<string, PageReading>;
  /** Empty when the folder has no `labels.json`. */
  judged: Judged[];
}

export const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html') && statSync(join(folder, file)).isFile())
    .toSorted();

export function labelsIn(folder: string): Record<string, FormLabels | FooterLabels> | null {
  const path = join(folder, 'labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, FormLabels | FooterLabels>) : null;
}

/** A page's text, in the charset that it names or, without one, in which it makes sense. */
export function textIn(path: string): string {
  const bytes = readFileSync(path);
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1'))?.[1];
  for (const charset of [named, 'utf-8', 'shift_jis', 'euc-jp']) {
    if (!charset) continue;
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // Not this one: an unknown name, or bytes that it does not have.
    }
  }
  return bytes.toString('utf8');
}

/** A page on which nothing could be read: the others are read all the same. */
const unread: PageReading = { fields: {}, unsure: [], link: null, screen: 'unknown', ms: 0 };

/**
 * Lets the shipped reader read every page of a folder, on an official address in real Chromium.
 * @param rounds readings of each page that are measured; one does where nobody looks at the time.
 */
export async function measureFolder(
  browser: Browser,
  folder: string,
  { patience, rounds = 1 }: { patience?: number; rounds?: number } = {},
): Promise<Measured> {
  const script = await bundleScript('test/reader/in-page.ts');
  const labels = labelsIn(folder);
  let tab = await openTab(browser);
  const readOne = async (file: string) => {
    await tab.show(textIn(join(folder, file)), patience);
    const page = await evaluateApart<PageReading>(tab.cdp, script, `bundled.read(${rounds})`);
    const truth = labels?.[file];
    if (truth === undefined) return { page, judged: [] };
    const judged =
      'labels' in truth
        ? await tab.page.evaluate(judgeFields, file, page.fields, truth)
        : [await tab.page.evaluate(judgeLink, file, page.link, truth)];
    return { page, judged };
  };
  const measured: Measured = { pages: {}, judged: [] };
  for (const file of pagesIn(folder)) {
    const { page: reading, judged } = await readOne(file).catch(async (error: unknown) => {
      process.stderr.write(`${file}: 読めませんでした / could not be read: ${String(error)}\n`);
      // A page whose own script never ends holds its tab for good, and answers not even to being closed.
      void tab.page.close().catch(() => undefined);
      tab = await openTab(browser);
      return { page: unread, judged: [] };
    });
    measured.pages[file] = reading;
    measured.judged.push(...judged);
  }
  await tab.page.close();
  return measured;
}
