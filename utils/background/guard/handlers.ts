import type { GuardFromPage, GuardFromOwnPage } from '../../messages/guard.ts';
import type { PageHandlers, OwnPageHandlers } from '../../messages/receive.ts';
import { guardPlace, guardSettings } from '../../storage/session-items.ts';
import { composePopup, composeStart } from './compose.ts';
import { keepGuard } from './last-try.ts';
import { refreshGuards, reportPage, reportTry } from './login-reports.ts';
import { correct, forgetTexts, rows } from './options-page.ts';

export const guardPageHandlers: Pick<PageHandlers, keyof GuardFromPage> = {
  'guard/start': composeStart,
  'guard/look': reportPage,
  'guard/try': reportTry,
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
