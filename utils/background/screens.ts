import type { ScreenKey } from '../ccus/screens.ts';
import type { ScreenFacts } from '../reader/screen-facts.ts';
import { judgeScreen } from '../reader/screen.ts';
import { chosenScreens, lookOf, lessonAddress, screenSaid, withScreenLesson } from '../lessons/screen-lesson.ts';
import { screenLessons, screenTabs } from '../storage/session-items.ts';
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

/** Keeps what the person said about a screen as a lesson, for this address and this look of the page. */
async function learn(address: string, look: string, screen: ScreenKey): Promise<void> {
  const said = chosenScreens.find((one) => one === screen);
  if (!said) return;
  await screenLessons.write(
    withScreenLesson(await screenLessons.read(), { address: lessonAddress(address), look, screen: said, taughtAt: Date.now() }),
  );
}

/** Keeps what the person said a tab shows. What the page looks like may be told only afterwards. */
export async function chooseScreen(tabId: number, url: string, screen: ScreenKey): Promise<void> {
  const before = await screenTabs.of(tabId).read();
  const address = placeOf(url);
  const look = before?.address === address ? before.look : null;
  await screenTabs.of(tabId).write({ screen, sure: 'sure', address, chosen: true, look });
  if (look !== null) await learn(address, look, screen);
  await showQuestion(tabId, false);
}

export const forgetScreen = (tabId: number): Promise<void> => screenTabs.of(tabId).remove();

/** Judges which screen a tab shows. What is only perhaps one of ours is `unknown` until the person says so. */
export async function screenInTab(tabId: number, url: string, facts: ScreenFacts): Promise<ScreenKey> {
  const before = await screenTabs.of(tabId).read();
  const address = placeOf(url);
  const look = lookOf(facts.parts.filter(({ is }) => is === 'box'));
  if (before?.chosen && before.address === address) {
    if (before.look === null) {
      await screenTabs.of(tabId).write({ ...before, look });
      await learn(address, look, before.screen);
    }
    return before.screen;
  }
  const said = screenSaid(await screenLessons.read(), address, look);
  if (said) {
    await screenTabs.of(tabId).write({ screen: said, sure: 'sure', address, chosen: true, look });
    return said;
  }
  const { screen, sure } = judgeScreen(facts, address, before?.sure === 'sure' ? before.screen : null);
  if (before?.screen !== screen || before.sure !== sure || before.address !== address || before.look !== look) {
    await screenTabs.of(tabId).write({ screen, sure, address, chosen: false, look });
    if (sure === 'perhaps' || before?.sure === 'perhaps') await showQuestion(tabId, sure === 'perhaps');
  }
  return sure === 'sure' ? screen : 'unknown';
}
