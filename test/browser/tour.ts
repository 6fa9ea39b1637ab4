import { seen, type TourStep } from './harness/index.ts';

/** The main job, step by step, as `npm start -- --headless` walks it. */
export const steps: TourStep[] = [
  {
    name: 'top',
    title: '公式サイト（複製）のトップページを開く',
    async run({ page }) {
      await page.goto('https://www.ccus.jp/');
      await seen(page).waitForText('複製（練習用）');
      return page.title();
    },
  },
];
