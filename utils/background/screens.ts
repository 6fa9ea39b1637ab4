import type { ScreenKey } from '../ccus/screens.ts';
import type { ScreenFacts } from '../reader/screen-facts.ts';
import { judgeScreen } from '../reader/screen.ts';
import { screenTabs } from '../storage/session-items.ts';
import { showQuestion } from './guard/badge.ts';

const placeOf = (url: string): string => {
  const { hostname, pathname, hash } = URL.parse(url) ?? { hostname: '', pathname: '', hash: '' };
  return `${hostname}${pathname}${hash.split('?')[0]}`;
};

/** The screen that a tab perhaps shows, which is worth a question; `null` = none. */
export async function perhapsIn(tabId: number, url: string): Promise<ScreenKey | null> {
  const record = await screenTabs.of(tabId).read();
  return record?.sure === 'perhaps' && placeOf(url) === record.address ? record.screen : null;
}

/** Keeps what the person said a tab shows. */
export async function chooseScreen(tabId: number, url: string, screen: ScreenKey): Promise<void> {
  await screenTabs.of(tabId).write({ screen, sure: 'sure', address: placeOf(url), chosen: true });
  await showQuestion(tabId, false);
}

export const forgetScreen = (tabId: number): Promise<void> => screenTabs.of(tabId).remove();

/** Judges which screen a tab shows. What is only perhaps one of ours is `unknown` until the person says so. */
export async function screenInTab(tabId: number, url: string, facts: ScreenFacts): Promise<ScreenKey> {
  const before = await screenTabs.of(tabId).read();
  const address = placeOf(url);
  if (before?.chosen && before.address === address) return before.screen;
  const { screen, sure } = judgeScreen(facts, address, before?.sure === 'sure' ? before.screen : null);
  if (before?.screen !== screen || before.sure !== sure || before.address !== address) {
    await screenTabs.of(tabId).write({ screen, sure, address, chosen: false });
    if (sure === 'perhaps' || before?.sure === 'perhaps') await showQuestion(tabId, sure === 'perhaps');
  }
  return sure === 'sure' ? screen : 'unknown';
}
