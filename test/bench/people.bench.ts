import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch, seen, waitFor, type Session } from '../browser/harness/index.ts';
import { openOwnPage } from '../browser/harness/own-pages.ts';
import { root } from '../browser/harness/paths.ts';
import { TOP_URL } from '../replica/addresses.ts';
import { shiftJis } from '../rosters/shift-jis.ts';
import { xlsx } from '../rosters/xlsx.ts';
import { median, type Bench, type Measure } from './bench.ts';

const people = 10_000;
const openings = 8;

const family = [...'青木渡邉髙橋齋藤山﨑濵田吉田栁沢大嶋廣瀬徳川見本'];
const given = [...'太郎次花子三一二美恵健翔陽菜結衣蓮'];
const pick = (from: readonly string[], seed: number) => from[(seed * 7_919) % from.length]!;

const headings = ['種別', '会社名', '氏名', 'フリガナ', '技能者ID', '所属事業者ID', '〒', '住所', 'TEL', '携帯', '登録メール', '生年月日'];

/** Invented people, 33 to a business. */
const rows = Array.from({ length: people }, (_none, index) => {
  const name = `${pick(family, index)}${pick(family, index + 3)} ${pick(given, index)}${pick(given, index + 5)}${index}`;
  const serial = String(100_000_000_000 + index * 7).slice(0, 12);
  const business = `${String(200_000_000_000 + Math.floor(index / 33)).slice(0, 12)}22`;
  return [
    '技能者',
    `㈱見本工業${Math.floor(index / 33)}`,
    name,
    'ﾐﾎﾝ ﾀﾛｳ',
    `${serial}21`,
    business,
    '1000001',
    `東京都千代田区見本町${index}-2-3`,
    '0312345678',
    '9012345678',
    `w${index}@mihon.example`,
    'S40.7.1',
  ];
});

const files = {
  csv: () => shiftJis([headings, ...rows].map((row) => row.join(',')).join('\r\n')),
  xlsx: () => xlsx([headings, ...rows]),
};

/** Milliseconds from what is done until an element is there, as the page's own clock has it. */
async function until(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  const waited = page.evaluate(async (wanted) => {
    const begin = await new Promise<number>((done) => {
      for (const type of ['change', 'click']) addEventListener(type, () => done(performance.now()), { once: true, capture: true });
    });
    while (!document.querySelector(wanted)) await new Promise((next) => setTimeout(next, 5));
    return performance.now() - begin;
  }, selector);
  await act();
  return waited;
}

/** Reads, compares and stores a roster: what the person waits for in all. */
async function bringIn(page: Page, path: string): Promise<number> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  const read = await until(page, '.roster tr.line', () => input.uploadFile(path));
  const button = await page.waitForSelector('.finish .button.primary');
  const stored = await until(page, '.notice.good', () => button!.click());
  await seen(page).waitForText(`${people}件を新しく入れ`);
  return read + stored;
}

async function importing(kind: keyof typeof files): Promise<{ time: number; session: Session }> {
  const session = await launch('chromium', { extension: `${root}.output/chrome-mv3` });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = join(folder, `roster.${kind}`);
    writeFileSync(path, files[kind]());
    return { time: await bringIn(await session.openOptions('#/import'), path), session };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the popup over a tab. @returns also the milliseconds from its start until somebody can be picked. */
async function openPopup(session: Session, tabId: number): Promise<{ popup: Page; usable: number }> {
  const popup = await session.newPage();
  await popup.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.person')) return;
      watch.disconnect();
      Object.assign(globalThis, { usable: performance.now() });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await openOwnPage(popup, `${session.baseUrl}popup.html?tab=${tabId}`);
  const usable = await waitFor(
    () => popup.evaluate(() => (globalThis as unknown as { usable?: number }).usable),
    'somebody to be there to be picked',
  );
  return { popup, usable };
}

/** Milliseconds from a key until the list that answers it stands in the page, for each key. */
async function keyTimes(popup: Page, text: string): Promise<number[]> {
  await popup.click('input[type=search]');
  await popup.evaluate(() => {
    const times: number[] = [];
    let begin = 0;
    addEventListener('input', () => (begin = performance.now()), true);
    new MutationObserver(() => {
      if (begin > 0) times.push(performance.now() - begin);
      begin = 0;
    }).observe(document.querySelector('input[type=search]')!.closest('section')!, { childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { times });
  });
  for (const character of text) {
    await popup.keyboard.type(character);
    await new Promise((done) => setTimeout(done, 60));
  }
  return popup.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

async function popups(session: Session): Promise<Measure[]> {
  const tab = await session.newPage(TOP_URL);
  // Whoever has just imported looks at the list first, which also seals it.
  const list = await session.openOptions();
  await list.waitForSelector('.card');
  await new Promise((done) => setTimeout(done, 1_000));
  await list.close();
  const usable: number[] = [];
  const keys: number[] = [];
  const tabId = await session.tabIdOf(tab);
  for (let round = 0; round <= openings; round += 1) {
    const { popup, usable: time } = await openPopup(session, tabId);
    // The first wakes what the others find awake.
    if (round > 0) usable.push(time);
    if (round > openings - 3) keys.push(...(await keyTimes(popup, '渡辺 わ1234')));
    await popup.close();
  }
  return [
    { what: 'popup: from its start until somebody can be picked', value: median(usable), unit: 'ms', target: 100 },
    { what: 'popup: answer to a key, median', value: median(keys), unit: 'ms' },
    { what: 'popup: answer to a key, slowest', value: Math.max(...keys), unit: 'ms', target: 16 },
  ];
}

export const bench: Bench = {
  title: `Ten thousand people: bringing them in, and finding one`,
  async run() {
    const fromXlsx = await importing('xlsx');
    await fromXlsx.session.close();
    const fromCsv = await importing('csv');
    try {
      return [
        { what: `import of ${people} rows, Shift_JIS CSV`, value: fromCsv.time / 1000, unit: 's', target: 3 },
        { what: `import of ${people} rows, .xlsx`, value: fromXlsx.time / 1000, unit: 's', target: 3 },
        ...(await popups(fromCsv.session)),
      ];
    } finally {
      await fromCsv.session.close();
    }
  },
};
