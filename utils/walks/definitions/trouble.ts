import { lockMinutes, loginTries, maintenanceHours } from '../../ccus/login.ts';
import { oneLogin, siteMessages, unpaidId } from '../../ccus/site-messages.ts';
import { idEndings } from '../../ccus/ids.ts';
import { inquire } from './shared.ts';
import { fact, walk } from '../walk.ts';

const error = { answers: { what: ['error'] } };
const locked = { answers: { what: ['locked'] } };
const asking = { answers: { again: ['no'], password: ['sure'] } };
const maintenance = { answers: { what: ['maintenance'] } };

/** Walk 6: the login button answers with an error, or the account is locked. */
export const trouble = walk({
  key: 'trouble',
  steps: [
    {
      key: 'what',
      choices: ['error', 'locked', 'maintenance'],
      knownBy: [{ choice: 'locked', sign: { event: 'locked' } }],
      part: 'tries',
    },

    {
      key: 'wait',
      when: locked,
      own: true,
      part: 'tries',
      actions: [{ walk: 'password' }, { walk: 'findId' }, { do: 'openGuard' }],
      facts: [
        fact('tries', loginTries, { tries: loginTries.value }),
        fact('time', lockMinutes, { early: lockMinutes.value.early, late: lockMinutes.value.late }),
      ],
    },
    { key: 'pause', when: maintenance, own: true, facts: [fact('hours', maintenanceHours)] },

    {
      key: 'look',
      when: error,
      own: true,
      facts: [
        fact('endings', idEndings, idEndings.value),
        fact('hours', maintenanceHours),
        { key: 'application', grade: 'third-party', source: 'column2025' },
        fact('twice', oneLogin),
        fact('unpaid', unpaidId),
        { key: 'green', grade: 'third-party', source: 'greenSiteColumn' },
      ],
      actions: [{ do: 'showId', when: { has: ['id'] } }],
    },
    {
      key: 'open',
      seenBy: [{ screen: 'login' }, { screen: 'portal' }],
      when: [error, locked, maintenance],
      actions: [{ do: 'openLogin' }],
    },
    {
      key: 'again',
      when: [error, locked, maintenance],
      choices: ['yes', 'no'],
      knownBy: [{ choice: 'yes', sign: { screen: 'portal' } }],
      part: 'tries',
    },
    { key: 'password', when: { answers: { again: ['no'] } }, choices: ['unsure', 'sure'], actions: [{ walk: 'password' }] },
    {
      key: 'message',
      when: asking,
      own: true,
      inquiry: { topic: '1', branch: 'e' },
      facts: [fact('popup', siteMessages.popupBlocked), fact('duplicate', siteMessages.duplicate)],
    },
    ...inquire([asking]),
  ],
});
