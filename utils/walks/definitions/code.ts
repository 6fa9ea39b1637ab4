import { fiveQuestions, inquire } from './shared.ts';
import { walk, type Condition } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const guide = { grade: 'official', source: 'businessGuide' } as const;
const asking: Condition[] = [{ answers: { codeKept: ['yes', 'no', 'unknown'] } }];
const lost: Condition[] = [{ answers: { postcard: ['no'] } }, { answers: { card: ['no'] } }];

/** Walk 5: the セキュリティコード (本人確認番号): where it is written, when it is needed, and whom to ask for it. */
export const code = walk({
  key: 'code',
  steps: [
    {
      key: 'need',
      choices: ['yes', 'no'],
      facts: [
        { key: 'when', ...column },
        { key: 'popup', ...guide },
        { key: 'application', grade: 'official', source: 'guidance' },
      ],
    },
    { key: 'kind', when: { answers: { need: ['yes'] } }, choices: ['business', 'worker'] },
    {
      key: 'postcard',
      when: { kind: 'business', answers: { need: ['yes'] } },
      choices: ['yes', 'no'],
      facts: [
        { key: 'where', ...guide },
        { key: 'notice', grade: 'official', source: 'siteScreens' },
      ],
    },
    {
      key: 'card',
      when: { kind: 'worker', answers: { need: ['yes'] } },
      choices: ['yes', 'no'],
      facts: [{ key: 'back', grade: 'third-party', source: 'codeColumn' }],
    },
    ...fiveQuestions(lost),
    ...inquire(asking),
    { key: 'keep', when: { answers: { need: ['yes'] } }, own: true, actions: [{ do: 'openPeople' }] },
  ],
});
