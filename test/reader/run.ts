import { writeFileSync } from 'node:fs';
import { openChromium } from './browser.ts';
import { measureFolder } from './measure.ts';
import { isPersonal, judgeChromium } from './predictions.ts';
import { tableOf } from './table.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const [folder, json, chromium] = JSON.parse(process.argv[2]!) as [string, string | null, boolean];
const browser = await openChromium();
const { pages, judged } = await measureFolder(browser, folder, { rounds: 5 }).finally(() => browser.close());
const report = Object.fromEntries(Object.entries(pages).map(([file, { fields, link, ms }]) => [file, { fields, link, ms }]));
const text = `${JSON.stringify(report, null, 2)}\n`;
if (json === null) process.stdout.write(text);
else writeFileSync(json, text);
if (judged.length > 0) say(tableOf('\nThis reader', judged));
if (chromium) {
  const theirs = await judgeChromium(folder);
  say(tableOf('\nChromium’s own autofill, kinds of personal data', theirs));
  say(
    tableOf(
      '\nThis reader, the same kinds',
      judged.filter(({ kind, truth }) => isPersonal(kind) || (truth ?? '').split('/').some(isPersonal)),
    ),
  );
}
