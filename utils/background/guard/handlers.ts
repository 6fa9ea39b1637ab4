import type { GuardFromPage, GuardFromOwnPage } from '../../messages/guard.ts';
import { Refusal, type PageHandlers, type OwnPageHandlers } from '../../messages/receive.ts';
import { guardPlace, guardSettings } from '../../storage/session-items.ts';
import { grantOf } from '../grants.ts';
import { openInquiry } from '../inquiry/open-form.ts';
import { showOwnPage } from '../own-tab.ts';
import { showLinkInTab } from '../show-link.ts';
import { composeKit, composePopup } from './compose.ts';
import { knownIds } from './known-ids.ts';
import { keepGuard } from './last-try.ts';
import { refreshGuards, reportAnswer, reportPage, reportTry } from './login-reports.ts';
import { correct, forgetTexts, rows } from './options-page.ts';

export const guardPageHandlers: Pick<PageHandlers, keyof GuardFromPage> = {
  'guard/kit': composeKit,
  'guard/look': reportPage,
  'guard/try': reportTry,
  'guard/tell': async (data, from) => {
    if (data.what === 'inquiry') await openInquiry(from);
    if (data.what === 'reissue') await showLinkInTab(from.tabId, 'reissue');
    if (data.what === 'settings') await showOwnPage('#/guard');
    return reportAnswer(data, from);
  },
  'guard/storedId': async (_data, from) => {
    const grant = await grantOf(from.tabId);
    const { chosen } = await knownIds(from.trust, grant === null || typeof grant === 'string' ? null : grant.profileId, '');
    if (!chosen) throw new Refusal('noGrant');
    return { id: chosen.id };
  },
  'guard/place': async (place) => {
    await guardPlace.write(place);
    return null;
  },
};

export const guardOwnPageHandlers: Pick<OwnPageHandlers, keyof GuardFromOwnPage> = {
  'guard/tab': ({ tabId }) => composePopup(tabId),
  'guard/rows': rows,
  'guard/correct': async (data) => {
    await correct(data);
    const { tabs } = await keepGuard();
    refreshGuards(tabs.keys());
    return null;
  },
  'guard/settings': async (settings) => {
    await guardSettings.write(settings);
    await keepGuard();
    return null;
  },
  'guard/forgetTexts': forgetTexts,
};
