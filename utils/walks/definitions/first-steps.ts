import { changeMenu, itemsForWorkers, menuPlaces, passwordRule, pensionLinkedSince, usersMenu, viewMenu } from '../../ccus/portal.ts';
import { fiveQuestions, inquire } from './shared.ts';
import { fact, walk } from '../walk.ts';

const lost = { answers: { notice: ['lost'] } };
const guide = { grade: 'official', source: 'businessGuide' } as const;

/** Walk 10: what a 事業者 does first, from the notice of completion to knowing its way around. */
export const firstSteps = walk({
  key: 'firstSteps',
  steps: [
    {
      key: 'notice',
      choices: ['have', 'lost'],
      choiceActions: [{ choice: 'have', do: 'openLogin' }],
      facts: [
        { key: 'twoMails', ...guide },
        { key: 'postcard', ...guide },
      ],
    },
    ...fiveQuestions([lost]),
    ...inquire([{ answers: { codeKept: ['yes', 'no', 'unknown'] } }]),
    { key: 'open', seenBy: [{ screen: 'login' }], actions: [{ do: 'openLogin' }, { do: 'pointLogin' }] },
    {
      key: 'enter',
      // After an earlier change of the password, the login leads straight to the portal.
      seenBy: [{ screen: 'passwordChange' }, { screen: 'portal' }],
      part: 'tries',
      facts: [{ key: 'forced', ...guide }],
    },
    {
      key: 'change',
      seenBy: [{ screen: 'securityCode' }, { screen: 'passwordChanged' }, { screen: 'portal' }],
      facts: [
        fact('length', passwordRule, { least: passwordRule.value.least, most: passwordRule.value.most }),
        fact('kinds', passwordRule, { kinds: passwordRule.value.kinds }),
      ],
    },
    {
      key: 'code',
      seenBy: [{ screen: 'passwordChanged' }, { screen: 'portal' }],
      facts: [
        { key: 'digits', ...guide },
        { key: 'where', ...guide },
      ],
    },
    { key: 'again', seenBy: [{ screen: 'portal' }], part: 'tries' },
    {
      key: 'check',
      seenBy: [{ screen: 'registered' }],
      facts: [fact('where', menuPlaces, { place: menuPlaces.value.registered }), { key: 'wrong', ...guide }],
      actions: [{ walk: 'otherTopics' }],
    },
    {
      key: 'items',
      own: true,
      actions: [{ do: 'openItems' }],
      facts: [{ key: 'why', grade: itemsForWorkers.grade, source: itemsForWorkers.source }],
    },
    {
      key: 'proxy',
      own: true,
      facts: [
        fact('where', menuPlaces, { place: menuPlaces.value.proxy }),
        { key: 'consent', ...guide },
        { key: 'papers', ...guide },
        { key: 'enter', ...guide },
        { key: 'told', ...guide },
      ],
    },
    {
      key: 'menu',
      own: true,
      facts: [
        fact('registered', menuPlaces, { place: menuPlaces.value.registered }),
        fact('disclosure', menuPlaces, { place: menuPlaces.value.disclosure }),
        fact('withdrawal', menuPlaces, { place: menuPlaces.value.withdrawal }),
        fact('view', viewMenu, { place: viewMenu.value }),
        fact('users', usersMenu, { place: usersMenu.value }),
        fact('worker', changeMenu, { place: changeMenu.value.worker }),
        fact('agent', changeMenu, { place: changeMenu.value.proxy }),
        { key: 'change', ...guide },
        { key: 'portal', ...guide },
        { key: 'linked', grade: 'third-party', source: 'column2025' },
        { key: 'left', grade: 'third-party', source: 'unlinkColumn' },
        fact('pension', pensionLinkedSince, { day: pensionLinkedSince.value }),
      ],
    },
    {
      key: 'changed',
      own: true,
      facts: [
        { key: 'fees', grade: 'official', source: 'fees2020' },
        { key: 'phone', grade: 'official', source: 'fees2020' },
        { key: 'noPhone', grade: 'third-party', source: 'column2025' },
        { key: 'menus', grade: 'third-party', source: 'portalArticle' },
      ],
      actions: [{ do: 'openFees' }],
    },
  ],
});
