import { screenTabs, survey } from '../storage/session-items.ts';
import { withScreen, type Certainty } from '../structure/survey-file.ts';
import { addressOf } from './content-scripts.ts';
import { serialQueue } from './serial-queue.ts';
import { structureOf } from './structure.ts';
import { classifyAddress } from './trust.ts';

/** A page draws itself anew for a while; what it is then is what a person meets. Milliseconds. */
const settling = 1500;

const oneByOne = serialQueue();
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

const note = (tabId: number): Promise<void> =>
  oneByOne(async () => {
    const now = await survey.read();
    if (now === null) return;
    const { host, trust } = await classifyAddress(await addressOf(tabId));
    if (trust === 'no') return;
    // A page that does not answer is left out; the way goes on.
    const page = await structureOf(tabId, host).catch(() => null);
    if (!page) return;
    const told = await screenTabs.of(tabId).read();
    const screen = told?.sure === 'perhaps' ? told.screen : page.screen;
    const sure: Certainty = screen === 'unknown' ? 'no' : (told?.sure ?? 'sure');
    const next = withScreen(now, { sure, page: { ...page, screen } });
    if (next !== now) await survey.write(next);
  });

/** A tab shows another screen. While the person surveys the site, its structure is kept. */
export async function meet(tabId: number): Promise<void> {
  if ((await survey.read()) === null) return;
  clearTimeout(waiting.get(tabId));
  waiting.set(
    tabId,
    setTimeout(() => {
      waiting.delete(tabId);
      void note(tabId);
    }, settling),
  );
}
