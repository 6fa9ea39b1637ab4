import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { shiftJis } from '../rosters/shift-jis.ts';
import { seen, type TourStep } from './harness/index.ts';
import { business } from './people.ts';

/** A roster as an office keeps it, with what Excel does to one. */
const roster = [
  '種別,会社名,氏名,フリガナ,事業者ID,技能者ID,〒,住所,TEL,携帯,生年月日',
  `事業者,${business.name},,ミホンケンセツ,${business.id},,1000001,${business.address},${business.phone},,`,
  `技能者,${business.name},渡邉 花子,ﾜﾀﾅﾍﾞ ﾊﾅｺ,${business.id},98765432109821,600001,北海道札幌市見本区1-2,,9012345678,S40.7.1`,
  `技能者,${business.name},髙橋 一郎,タカハシ イチロウ,${business.id},1.23457E+13,,,,,H2.3.4`,
].join('\r\n');

export const importSteps: TourStep[] = [
  {
    name: 'import',
    title: 'Excelの名簿（Shift_JISのCSV）を入れて、中身を見る',
    async run(t) {
      t.page = await t.session.openOptions('#/import');
      const folder = mkdtempSync(join(tmpdir(), 'roster-'));
      try {
        const path = join(folder, '名簿.csv');
        writeFileSync(path, shiftJis(roster));
        const input = (await t.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(path);
        const text = await seen(t.page).waitForText('取りこむ内容');
        for (const told of ['変わる', '新しい', 'まちがい', '先頭の0をおぎないました', 'Excelが番号をこわしました']) {
          if (!text.includes(told)) throw new Error(`見えませんでした：${told}`);
        }
        // All of it, from the heading to the button below the table.
        await t.page.setViewport({ width: 1280, height: 1200 });
        await t.page.evaluate(() => scrollTo(0, 0));
        return '1行ずつ「新しい・変わる・まちがい」と、その理由。まだ何も保存していない';
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    name: 'imported',
    title: '確かめてから、取りこむ',
    async run(t) {
      await seen(t.page).click('2件を取りこむ');
      await seen(t.page).waitForText('1件を新しく入れ、1件を新しい内容にしました');
      return '2件だけが入った。まちがいの行は入っていない';
    },
  },
];
