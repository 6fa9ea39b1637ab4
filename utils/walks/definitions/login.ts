import { idEndings, idLength } from '../../ccus/ids.ts';
import { lockMinutes, loginTries, maintenanceHours } from '../../ccus/login.ts';
import { fact, walk } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const ready = [{ do: 'showId', when: { has: ['id'] } }, { walk: 'findId' }] as const;

/** Walk 1: where to log in, with which ID and which password. */
export const login = walk({
  key: 'login',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    {
      key: 'business',
      when: { kind: 'business' },
      own: true,
      facts: [
        fact('length', idLength, { length: idLength.value }),
        fact('ending', idEndings, { ending: idEndings.value.business }),
        { key: 'mixed', ...column },
      ],
      actions: ready,
    },
    {
      key: 'worker',
      when: { kind: 'worker' },
      own: true,
      facts: [
        fact('length', idLength, { length: idLength.value }),
        fact('ending', idEndings, { ending: idEndings.value.worker }),
        { key: 'card', grade: 'third-party', source: 'column2024' },
        { key: 'application', grade: 'official', source: 'guidance' },
      ],
      actions: ready,
    },
    {
      key: 'password',
      own: true,
      facts: [
        { key: 'initial', ...column },
        { key: 'mount', grade: 'third-party', source: 'codeColumn', when: { kind: 'worker' } },
      ],
      actions: [{ walk: 'password' }],
    },
    {
      key: 'open',
      seenBy: [{ screen: 'login' }, { screen: 'portal', leaps: true }],
      actions: [{ do: 'openLogin' }, { do: 'pointLogin' }],
      facts: [
        { key: 'top', ...column },
        { key: 'mail', ...column },
        { key: 'one', grade: 'official', source: 'guidance' },
      ],
    },
    {
      key: 'enter',
      seenBy: [{ screen: 'portal', leaps: true }, { screen: 'applicationPortal', leaps: true }, { screen: 'passwordChange' }],
      part: 'tries',
      facts: [
        fact('tries', loginTries, { tries: loginTries.value, early: lockMinutes.value.early, late: lockMinutes.value.late }),
        fact('hours', maintenanceHours),
      ],
    },
  ],
});
