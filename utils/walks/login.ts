import { idEndings, idLength } from '../ccus/ids.ts';
import { fact, walk } from './walk.ts';

/** Walk 1: where to log in, and with which ID. */
export const login = walk({
  key: 'login',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    {
      key: 'business',
      when: { kind: 'business' },
      own: true,
      facts: [fact('length', idLength, { length: idLength.value }), fact('ending', idEndings, { ending: idEndings.value.business })],
      actions: [{ do: 'showId', when: { has: ['id'] } }, { do: 'openPeople', when: { lacks: ['person'] } }],
    },
    {
      key: 'worker',
      when: { kind: 'worker' },
      own: true,
      facts: [fact('length', idLength, { length: idLength.value }), fact('ending', idEndings, { ending: idEndings.value.worker })],
      actions: [{ do: 'showId', when: { has: ['id'] } }, { do: 'openPeople', when: { lacks: ['person'] } }],
    },
    {
      key: 'open',
      seenBy: [{ screen: 'login' }],
      actions: [{ do: 'openLogin' }, { do: 'pointLogin' }],
      facts: [
        { key: 'top', grade: 'third-party', source: 'column2025' },
        { key: 'mail', grade: 'third-party', source: 'column2025' },
      ],
    },
    {
      key: 'enter',
      seenBy: [{ screen: 'portal' }, { screen: 'passwordChange' }],
      part: 'tries',
    },
  ],
});
