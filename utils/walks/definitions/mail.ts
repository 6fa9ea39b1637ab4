import { menuPlaces } from '../../ccus/portal.ts';
import { inquirySteps, askWho, askWrite, changeWait, renew, renewOpen, toForm } from './shared.ts';
import { fact, walk } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const inside = { answers: { canLogin: ['yes'] } };
const notChanged = { answers: { canLogin: ['yes'], inChanged: ['no'] } };
const outside = { answers: { canLogin: ['no'] } };

/** Walk 4: a registered mail address that nobody knows or can read any more. */
export const mail = walk({
  key: 'mail',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    {
      key: 'canLogin',
      choices: ['yes', 'no'],
      choiceActions: [{ choice: 'yes', do: 'openLogin' }],
      storedAs: [
        { choice: 'yes', has: 'canLogin' },
        { choice: 'no', has: 'cannotLogin' },
      ],
    },

    { key: 'inOpen', when: inside, seenBy: [{ screen: 'login' }, { screen: 'portal' }], actions: [{ do: 'openLogin' }] },
    { key: 'inPortal', when: inside, seenBy: [{ screen: 'portal', leaps: true }], part: 'tries' },
    {
      key: 'inSee',
      when: inside,
      seenBy: [{ screen: 'registered' }],
      facts: [
        { key: 'view', ...column },
        { ...fact('guide', menuPlaces, { place: menuPlaces.value.registered }), when: { kind: 'business' } },
      ],
    },
    {
      key: 'inChanged',
      when: inside,
      choices: ['yes', 'no'],
      facts: [
        { key: 'own', ...column },
        { key: 'portal', grade: 'official', source: 'businessGuide', when: { kind: 'business' } },
      ],
    },
    { key: 'askChange', when: notChanged, own: true, inquiry: { topic: '1', branch: 'b' } },

    ...askWho([outside, notChanged]),
    {
      key: 'items',
      when: outside,
      part: 'items',
      seenBy: toForm.seenBy,
      actions: [...toForm.actions, { do: 'openPeople' }],
      atStart: { do: 'openInquiry', when: { has: ['person', 'items', 'contact'] } },
      facts: [
        { key: 'must', ...column },
        { key: 'papers', grade: 'official', source: 'siteScreens', when: { kind: 'business' } },
        { key: 'birth', grade: 'third-party', source: 'unchangeableArticle', when: { kind: 'worker' } },
      ],
      inquiry: { topic: '1', branch: 'c' },
    },
    ...askWrite([notChanged]),
    ...inquirySteps([outside, notChanged], 'answered'),
    {
      key: 'set',
      when: outside,
      own: true,
      way: 'solved',
      facts: [changeWait, { key: 'password', grade: 'third-party', source: 'officeManual' }],
    },
    renewOpen([outside]),
    ...renew([outside]),
    { key: 'watch', own: true, way: 'solved', facts: [{ key: 'missed', ...column }] },
  ],
});
