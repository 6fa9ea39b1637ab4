import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { evaluateApart, openTab } from './browser.ts';
import { bundleReader } from './bundle.ts';
import type { PageReading } from './in-page.ts';
import { judgeFields, judgeLink, type FooterLabels, type FormLabels, type Judged } from './judge.ts';

export interface Measured {
  /** Page → what was found. */
  pages: Record<string, PageReading>;
  /** Empty when the folder has no `labels.json`. */
  judged: Judged[];
}

export const pagesIn = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.html')).toSorted();

export function labelsIn(folder: string): Record<string, FormLabels | FooterLabels> | null {
  const path = join(folder, 'labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, FormLabels | FooterLabels>) : null;
}

/** Lets the shipped reader read every page of a folder, on an official address in real Chromium. */
export async function measureFolder(browser: Browser, folder: string): Promise<Measured> {
  const script = await bundleReader('test/reader/in-page.ts');
  const labels = labelsIn(folder);
  const tab = await openTab(browser);
  const measured: Measured = { pages: {}, judged: [] };
  for (const file of pagesIn(folder)) {
    await tab.show(readFileSync(join(folder, file), 'utf8'));
    const reading = await evaluateApart<PageReading>(tab.cdp, script, 'ccusReader.read()');
    measured.pages[file] = reading;
    const truth = labels?.[file];
    if (truth === undefined) continue;
    measured.judged.push(
      ...('labels' in truth
        ? await tab.page.evaluate(judgeFields, file, reading.fields, truth)
        : [await tab.page.evaluate(judgeLink, file, reading.link, truth)]),
    );
  }
  await tab.page.close();
  return measured;
}
