import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formPerson, officialForms, ownCompany } from '../rosters/official-form.ts';
import { workerMail } from '../rosters/mails.ts';
import { book, joinRefs } from '../rosters/xlsx.ts';
import { accessibilityFaults, browsersOf, launch, seen, waitFor, type Session } from './harness/index.ts';

const people = Array.from({ length: 12 }, (_none, number) => (number === 4 ? null : formPerson(number)));
const there = people.filter((one) => one !== null);

describe.each(browsersOf(import.meta.url))('%s: rosters as they really come', (browserName) => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  let session: Session;
  let page: Page;

  async function give(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const input = await page.waitForSelector('input[type=file]', { timeout: 5_000 });
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  const rows = () => page.$$eval('.roster tr.line', (all) => all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

  beforeAll(async () => {
    session = await launch(browserName);
    page = await session.openOptions('#/import');
  });
  beforeEach(async () => {
    await page.evaluate(() => void (location.hash = '#/import'));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(officialForms))('the official form comes in whole: %s', async (name, draw) => {
    const grid = draw(people);
    await give(`${name}.xlsx`, book([{ name: '5号', rows: grid.rows, joins: joinRefs(grid.joins) }]));
    await seen(page).waitForText('取りこむ内容');
    await seen(page).control(`${there.length}件を取りこむ`);
    const [first = ''] = await rows();
    expect(first).toContain(`新しい 技能者 ${there[0]!.name}`);
    // One of the three forms has no ID.
    expect(first).toContain(name === 'linesInCells' ? ownCompany.name : there[0]!.id);
    expect(first).toContain(ownCompany.name);
    // The picture of the block says what each cell was taken for, and leads to where it is put right.
    expect(await seen(page).text()).toContain(`1人が${name === 'sheetTemplate' ? 6 : 3}行の表です`);
    const slot = await page.waitForSelector('.block-picture .slot.used');
    await slot!.click();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
    expect(await accessibilityFaults(page)).toEqual([]);
    await seen(page).click('やめる');
    await seen(page).waitForText('何も保存していません');
  });

  it('the sheets of a book are offered together, and hidden ones only listed', async () => {
    const sheet = (name: string, number: number, hidden = false) => ({
      name,
      hidden,
      rows: [
        ['技能者氏名', '技能者ID'],
        [`${name} 太郎`, formPerson(number).id],
      ],
    });
    await give('book.xlsx', book([sheet('去年', 30, true), sheet('一班', 31), sheet('二班', 32)]));
    await seen(page).waitForText('読むシート');
    expect(await rows()).toEqual([
      expect.stringMatching(/^一班 2 新しい .*一班 太郎/),
      expect.stringMatching(/^二班 2 新しい .*二班 太郎/),
    ]);
    await seen(page).click(/^一班/);
    await waitFor(async () => (await rows()).length === 1, 'the rows of the other sheet alone');
    await seen(page).click(/^去年/);
    await waitFor(async () => (await rows()).join().includes('去年 太郎'), 'the hidden sheet that was picked');
    await seen(page).click('やめる');
  });

  it('an old book is read by a library that comes only then', async () => {
    const made = utils.aoa_to_sheet([
      ['技能者氏名', '技能者ID'],
      ['見本 一', formPerson(40).id],
    ]);
    await give(
      'old.xls',
      new Uint8Array(write({ Sheets: { a: made }, SheetNames: ['a'] }, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
    );
    await seen(page).waitForText('取りこむ内容');
    expect(await rows()).toEqual([expect.stringMatching(/^2 新しい 技能者 見本 一/)]);
    await seen(page).click('やめる');
  });

  it('a saved mail is read without its password', async () => {
    const body = Buffer.from(workerMail).toString('base64');
    await give(
      'mail.eml',
      new TextEncoder().encode(
        `Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`,
      ),
    );
    await seen(page).waitForText('取りこむ内容');
    expect(await rows()).toEqual([expect.stringMatching(/^1 新しい 技能者 渡邉 花子 98765432109821/)]);
    expect(await seen(page).text()).not.toContain('Hanako-9876');
    await seen(page).click('やめる');
  });

  it('cells that were copied from a table are read as a file is, and compared with those stored', async () => {
    const table = (lines: string[][]) => lines.map((row) => row.join('\t')).join('\n');
    const insert = (id: string, text: string) =>
      page.evaluate(
        (box, content) => {
          document.querySelector<HTMLElement>(box)!.focus();
          document.execCommand('insertText', false, content);
        },
        id,
        text,
      );
    await page.waitForSelector('#mail');
    await insert(
      '#mail',
      table([
        ['技能者氏名', '技能者ID'],
        ['見本 花子', formPerson(50).id],
        ['退職 次郎', formPerson(51).id],
      ]),
    );
    await seen(page).click('メールを読む');
    await seen(page).click('2件を取りこむ');
    await seen(page).waitForText('取りこみました');
    await seen(page).click('続けて取りこむ');
    await seen(page).click('CCUSの所属技能者の一覧とくらべる');
    await insert(
      '#compare',
      table([
        ['技能者ID', '氏名'],
        [formPerson(50).id, '見本 華子'],
        [formPerson(52).id, '新人 三郎'],
      ]),
    );
    await seen(page).click('くらべる');
    await seen(page).waitForText('CCUSの一覧にあり、ここにない人：1人');
    const told = await seen(page).text();
    expect(told).toContain('CCUSの一覧「見本 華子」、ここ「見本 花子」');
    expect(told).toMatch(/ここにあり、CCUSの一覧にない人：1人\s*退職 次郎/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
