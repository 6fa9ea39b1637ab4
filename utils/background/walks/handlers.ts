import { appScreenOf } from '../../ccus/app-screens.ts';
import { type PageHandlers, type OwnPageHandlers } from '../../messages/receive.ts';
import type { WalksFromPage, WalksFromOwnPage } from '../../messages/walks.ts';
import { deleteRun } from '../../storage/walks.ts';
import { inquiriesChanged } from '../inquiry/reminders.ts';
import { runAction, runFirstAction, continueOnPage } from './actions.ts';
import { followPage, happen, leaveWalk, openWalks, resumeWalk, startWalk, walkState } from './runs.ts';
import { readWalk } from './tab-records.ts';

export const walkPageHandlers: Pick<PageHandlers, keyof WalksFromPage> = {
  'walk/sight': async ({ screen, says: words }, from) => {
    // What the page says beyond its headings may be personal: it is judged here and kept nowhere.
    const [says = '', text = ''] = words.split('\f');
    const record = await happen(from.tabId, { what: 'seen', sight: { screen: appScreenOf({ says, text }) ?? screen, says } });
    await continueOnPage(from.tabId, screen, record?.toward);
    return null;
  },
  'walk/filled': async (_data, from) => {
    await happen(from.tabId, { what: 'seen', sight: { event: 'filled' } });
    return null;
  },
};

export const walkOwnPageHandlers: Pick<OwnPageHandlers, keyof WalksFromOwnPage> = {
  'walk/open': openWalks,
  'walk/state': ({ tabId }) => walkState(tabId),
  'walk/start': async ({ tabId, walk }) => {
    await runFirstAction(tabId, await startWalk(tabId, walk));
    // By now it may go on in another tab.
    return walkState(tabId);
  },
  'walk/resume': ({ tabId, run }) => resumeWalk(tabId, run),
  'walk/step': async ({ tabId, event }) => {
    await happen(tabId, event);
    // The person may have said how an inquiry goes.
    if (event.what === 'own') await inquiriesChanged();
    return walkState(tabId);
  },
  'walk/later': async ({ tabId }) => {
    await leaveWalk(tabId);
    return null;
  },
  'walk/forget': async ({ run }) => {
    await deleteRun(run);
    return null;
  },
  'walk/do': async ({ tabId, action }) => {
    await runAction(tabId, action);
    return null;
  },
};

/** A tab in which a walk goes on has come to another page: the assistant may not be wanted there otherwise. */
export async function followTab(tabId: number): Promise<void> {
  if ((await readWalk(tabId)).record) await followPage(tabId);
}
