import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf, findControl } from '../../utils/lessons/match-control.ts';
import { evaluateApart, openTab, sharedChromium } from './browser.ts';
import { bundleScript } from '../bundle.ts';
import { redesign } from './redesign/page.ts';
import type { Told } from './sketch-in-page.ts';

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;

describe('what was taught on one design of the inquiry form', () => {
  let pages: Told[] = [];

  beforeAll(async () => {
    const tab = await openTab(await sharedChromium());
    await tab.show('<!doctype html>');
    const html = Array.from({ length: 60 }, (_, i) => redesign(i + 1).html);
    const script = await bundleScript('test/reader/sketch-in-page.ts');
    pages = await evaluateApart<Told[]>(tab.cdp, script, `bundled.tellControls(${JSON.stringify(html)})`);
    await tab.page.close();
  }, patience);

  it('is found again on the same page, or could not be told apart', () => {
    let found = 0;
    let all = 0;
    for (const { controls, truths } of pages) {
      for (const at of controls.keys()) {
        const evidence = truths[at] ? evidenceOf(controls, at) : null;
        if (!evidence) continue;
        all += 1;
        const again = findControl(evidence, controls);
        expect([at, null]).toContain(again);
        if (again === at) found += 1;
      }
    }
    expect(all).toBeGreaterThan(300);
    expect(found / all).toBeGreaterThan(0.95);
  });

  it('is on every other design asked about or right, and never taken for another field', () => {
    const wrong: string[] = [];
    let right = 0;
    pages.forEach((then, i) => {
      pages.forEach((now, j) => {
        if (i === j) return;
        for (const [at, truth] of then.truths.entries()) {
          const evidence = truth ? evidenceOf(then.controls, at) : null;
          const found = evidence && findControl(evidence, now.controls);
          if (found === null) continue;
          if (now.truths[found] === truth) right += 1;
          else
            wrong.push(
              `${truth} of ${i + 1} → ${now.truths[found] || 'none of ours'} of ${j + 1}: ${JSON.stringify([evidence, now.controls[found]])}`,
            );
        }
      });
    });
    expect(right).toBeGreaterThan(1000);
    expect(wrong.slice(0, 12).join('\n'), `${wrong.length} wrong of ${right + wrong.length}`).toBe('');
  });
});
