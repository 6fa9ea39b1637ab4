import { beforeAll, describe, expect, it } from 'vitest';
import type { ScreenVerdict } from '../../utils/reader/screen.ts';
import { bundleScript } from '../bundle.ts';
import { evaluateApart, openTab, sharedChromium } from './browser.ts';
import { others } from './screens/others.ts';
import { ours } from './screens/ours.ts';

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;

describe('screens in other words', () => {
  const verdicts = new Map<string, ScreenVerdict>();

  beforeAll(async () => {
    const browser = await sharedChromium();
    const script = await bundleScript('test/reader/screen-in-page.ts');
    const tab = await openTab(browser);
    for (const { html } of [...ours, ...others]) {
      await tab.show(html);
      verdicts.set(html, await evaluateApart<ScreenVerdict>(tab.cdp, script, 'bundled.readScreen(document)'));
    }
    await tab.page.close();
  }, patience);

  it.each(ours)('knows $name as $is', ({ html, is }) => {
    expect(verdicts.get(html)).toMatchObject({ screen: is, sure: 'sure' });
  });

  it.each(others)('offers nothing on $name', ({ html }) => {
    expect(verdicts.get(html)!.screen).toMatch(/^(unknown|top|portal|faq)$/);
  });
});
