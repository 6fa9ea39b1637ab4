import browser from 'webextension-polyfill';
import type { GuardFromFrame, GuardPress } from '../../messages/guard.ts';
import { Refusal, type FrameHandlers, type FrameSender } from '../../messages/receive.ts';
import { sendToPage } from '../content-scripts.ts';
import { grantOf } from '../grants.ts';
import { openInquiry } from '../inquiry/open-form.ts';
import { showLinkInTab } from '../show-link.ts';
import { knownIds } from './known-ids.ts';
import { refreshGuards, reportAnswer } from './login-reports.ts';

/** The ID of the one chosen for this tab goes into the field. @throws Refusal `noGrant` */
async function putStoredId({ tabId, visit, trust }: FrameSender): Promise<void> {
  const grant = await grantOf(tabId);
  const { chosen } = await knownIds(trust, grant === null || grant === 'ended' ? null : grant.profileId, '');
  if (!chosen) throw new Refusal('noGrant');
  await sendToPage(tabId, 'page/putId', { visit, id: chosen.id });
}

/** Follows the page's own link to a new password, or shows where it is. */
async function leadToReissue({ tabId, visit }: FrameSender): Promise<void> {
  const followed = await sendToPage(tabId, 'page/reissue', { visit });
  if (!followed?.gone) await showLinkInTab(tabId, 'reissue');
}

async function press(from: FrameSender, what: GuardPress): Promise<unknown> {
  const { tabId, visit } = from;
  switch (what) {
    case 'storedId':
      return putStoredId(from);
    case 'fold':
      return sendToPage(tabId, 'page/foldId', { visit });
    case 'reissue':
      return leadToReissue(from);
    case 'inquiry':
      return openInquiry(from);
    case 'settings':
      return browser.tabs.create({ url: '/options.html#/guard' });
    default:
      await reportAnswer(what, from);
      return refreshGuards([tabId]);
  }
}

export const guardFrameHandlers: Pick<FrameHandlers, keyof GuardFromFrame> = {
  'guard/renew': async ({ jumped }, { tabId }) => {
    await sendToPage(tabId, 'page/guard', { jumped });
    return null;
  },
  'guard/press': async ({ what }, from) => {
    await press(from, what);
    return null;
  },
  'lastTry/answer': async ({ answer }, { tabId, visit }) => {
    const followed = await sendToPage(tabId, 'page/lastTry', { visit, answer });
    if (answer === 'stop' && !followed?.gone) await showLinkInTab(tabId, 'reissue');
    return null;
  },
};
