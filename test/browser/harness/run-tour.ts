import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { steps } from '../tour.ts';
import { launch, type BrowserName, type Build, type TourContext } from './index.ts';
import { root } from './paths.ts';

const [browserName, build] = process.argv.slice(2) as [BrowserName, Build];
const folder = `${root}.output/tour`;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function picture(page: Page, name: string): Promise<void> {
  // A tab that is not in front does not paint.
  await page.bringToFront();
  await page.screenshot({ path: `${folder}/${name}.png` });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// Without its toolbar, Chromium sometimes paints a resized window twice over itself.
const session = await launch(browserName, { build, drawn: true });
let failed = steps.length === 0;
let number = 0;
const numbered = (name: string) => `${String((number += 1)).padStart(2, '0')}-${name}`;
const context: TourContext = {
  session,
  page: await session.newPage(),
  shot: (name) => picture(context.page, numbered(name)),
};

try {
  for (const { name, title, run } of steps) {
    try {
      const saw = await run(context);
      await picture(context.page, numbered(name));
      say(`○ ${title} — ${saw}`);
    } catch (error) {
      failed = true;
      await picture(context.page, numbered(`${name}-failed`)).catch(() => undefined);
      say(`× ${title} — ${error instanceof Error ? error.message : String(error)}`);
      break;
    }
  }
} finally {
  await session.close();
}
say(failed ? '最後まで確かめられませんでした。' : `${steps.length} つの段階をすべて確かめました。絵は .output/tour/ にあります。`);
process.exitCode = failed ? 1 : 0;
