import { loginTries, lockMinutes } from '../../ccus/login.ts';
import { passwordRule } from '../../ccus/portal.ts';
import { renew, renewOpen, toLogin } from './shared.ts';
import { fact, walk } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const never = [{ answers: { recall: ['never'] } }];
const reissuing = [{ answers: { recall: ['lost'], mailKnown: ['yes'] } }, { answers: { worked: ['no'], mailKnown: ['yes'] } }];

/** Walk 3: a forgotten password, from trying to remember it to logging in with a new one. */
export const password = walk({
  key: 'password',
  steps: [
    {
      key: 'recall',
      choices: ['try', 'never', 'lost'],
      choiceActions: [{ choice: 'lost', do: 'openReissue', when: { has: ['mailInUse'] } }],
      facts: [
        fact('length', passwordRule, { least: passwordRule.value.least, most: passwordRule.value.most }),
        fact('kinds', passwordRule, { kinds: passwordRule.value.kinds }),
        fact('signs', passwordRule, { signs: passwordRule.value.signs }),
        { key: 'case', grade: passwordRule.grade, source: passwordRule.source },
      ],
    },
    {
      key: 'initial',
      when: { answers: { recall: ['never'] } },
      own: true,
      facts: [
        { key: 'where', ...column },
        { key: 'guide', grade: 'official', source: 'businessGuide' },
      ],
    },
    {
      key: 'tryOpen',
      when: { answers: { recall: ['try'] } },
      seenBy: [{ screen: 'login' }],
      actions: [{ do: 'openLogin' }, { do: 'pointLogin' }],
      facts: [
        fact('tries', loginTries, { tries: loginTries.value }),
        fact('lock', lockMinutes, { early: lockMinutes.value.early, late: lockMinutes.value.late }),
      ],
    },
    {
      key: 'worked',
      when: { answers: { recall: ['try'] } },
      choices: ['yes', 'no'],
      knownBy: [
        { choice: 'yes', sign: { screen: 'portal' } },
        { choice: 'no', sign: { screen: 'reissue' } },
      ],
      part: 'tries',
    },
    {
      key: 'mailKnown',
      when: [{ answers: { recall: ['lost'] } }, { answers: { worked: ['no'] } }],
      choices: ['yes', 'no'],
      storedAs: [{ choice: 'yes', has: 'mailInUse' }],
      choiceActions: [{ choice: 'yes', do: 'openReissue' }],
      facts: [{ key: 'both', ...column }],
    },
    { key: 'toMail', when: { answers: { mailKnown: ['no'] } }, own: true, actions: [{ walk: 'mail', main: true }] },
    {
      key: 'open',
      when: reissuing,
      seenBy: [{ screen: 'reissue', leaps: true }],
      actions: [{ do: 'openReissue' }, { do: 'pointReissue' }],
      facts: [{ key: 'where', ...column }],
    },
    {
      key: 'fill',
      when: reissuing,
      seenBy: [{ event: 'filled' }],
      actions: [{ do: 'fill' }, { walk: 'findId' }, { walk: 'mail' }],
      part: 'person',
    },
    { key: 'sent', when: reissuing, seenBy: [{ screen: 'reissueSent', leaps: true }] },
    { key: 'arrived', when: reissuing, ...toLogin, facts: [{ key: 'mail', ...column }] },
    renewOpen(never),
    ...renew([...reissuing, ...never]),
  ],
});
