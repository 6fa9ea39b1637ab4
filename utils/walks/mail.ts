import { menuPlaces } from '../ccus/portal.ts';
import { askFor, askWrite, changeWait, inquire, renew } from './shared.ts';
import { fact, walk } from './walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const inside = { answers: { canLogin: ['yes'] } };
const notChanged = { answers: { canLogin: ['yes'], inChanged: ['no'] } };
const outside = { answers: { canLogin: ['no'] } };

/** Walk 4: a registered mail address that nobody knows or can read any more. */
export const mail = walk({
  key: 'mail',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    { key: 'canLogin', choices: ['yes', 'no'] },

    { key: 'inOpen', when: inside, seenBy: [{ screen: 'login' }, { screen: 'portal' }], actions: [{ do: 'openLogin' }] },
    { key: 'inPortal', when: inside, seenBy: [{ screen: 'portal', leaps: true }], part: 'tries' },
    {
      key: 'inSee',
      when: inside,
      seenBy: [{ screen: 'registered' }],
      facts: [{ key: 'view', ...column }, { ...fact('guide', menuPlaces, { place: menuPlaces.value.registered }), when: { kind: 'business' } }],
    },
    {
      key: 'inChanged',
      when: inside,
      choices: ['yes', 'no'],
      facts: [{ key: 'own', ...column }, { key: 'portal', grade: 'official', source: 'businessGuide', when: { kind: 'business' } }],
    },
    { key: 'askChange', when: notChanged, own: true, inquiry: { topic: '1', branch: 'b' } },

    askFor([outside, notChanged]),
    {
      key: 'items',
      when: outside,
      own: true,
      part: 'items',
      actions: [{ do: 'openPeople' }],
      facts: [
        { key: 'must', ...column },
        { key: 'papers', grade: 'official', source: 'siteScreens', when: { kind: 'business' } },
      ],
      inquiry: { topic: '1', branch: 'c' },
    },
    askWrite([outside, notChanged]),
    ...inquire([outside, notChanged]),
    { key: 'set', when: outside, own: true, facts: [changeWait, { key: 'password', grade: 'third-party', source: 'officeManual' }] },
    ...renew([outside]),
    { key: 'watch', own: true, facts: [{ key: 'missed', ...column }] },
  ],
});
