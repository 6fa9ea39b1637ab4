import { idEndings, idLength } from '../../ccus/ids.ts';
import { fiveQuestions, inquire } from './shared.ts';
import { fact, walk, type Condition } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const older = { grade: 'third-party', source: 'column2024' } as const;

/** No ID is stored, or the stored one is not the one that is looked for. */
const unstored = (kind: 'business' | 'worker'): Condition[] => [
  { kind, lacks: ['id'] },
  { kind, answers: { stored: ['wrong'] } },
];
const nowhere = [{ answers: { notice: ['no'] } }, { answers: { mail: ['no'] } }];
const told = { registered: ['yes', 'unknown'], codeKept: ['yes', 'no', 'unknown'] } as const;
const asking: Condition[] = [{ answers: told }];
/** In this case the text of the inquiry would contain the number that the person has just called wrong. */
const wrong: Condition = { answers: { ...told, stored: ['wrong'] } };
const somewhere = [
  { answers: { found: ['yes'] } },
  { answers: { notice: ['yes'] } },
  { answers: { card: ['yes'] } },
  { answers: { mail: ['yes'] } },
];

/** Walk 2: finding a 事業者ID or 技能者ID that nobody remembers. */
export const findId = walk({
  key: 'findId',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    { key: 'stored', when: { has: ['id'] }, choices: ['right', 'wrong', 'another'], part: 'storedId' },
    { key: 'another', when: { answers: { stored: ['another'] } }, own: true },

    {
      key: 'corporate',
      when: unstored('business'),
      choices: ['yes', 'no'],
      choiceActions: [{ choice: 'yes', do: 'openSearch' }],
      facts: [{ key: 'only', ...column }],
    },
    {
      key: 'search',
      when: { answers: { corporate: ['yes'] } },
      seenBy: [{ screen: 'businessSearch' }],
      actions: [{ do: 'openSearch' }, { do: 'openTop' }],
    },
    {
      key: 'found',
      when: { answers: { corporate: ['yes'] } },
      choices: ['yes', 'no'],
      actions: [{ do: 'fill', when: { has: ['person'] } }],
    },
    {
      key: 'notice',
      when: [{ answers: { corporate: ['no'] } }, { answers: { found: ['no'] } }],
      choices: ['yes', 'no'],
      facts: [
        { key: 'where', ...column },
        { key: 'labels', grade: 'official', source: 'siteScreens' },
      ],
    },

    { key: 'card', when: unstored('worker'), choices: ['yes', 'no'], facts: [{ key: 'left', ...older }] },
    { key: 'mail', when: { answers: { card: ['no'] } }, choices: ['yes', 'no'], facts: [{ key: 'what', ...column }] },

    {
      key: 'check',
      when: somewhere,
      own: true,
      facts: [
        fact('length', idLength, { length: idLength.value }),
        fact('endings', idEndings, idEndings.value),
        { key: 'mixed', ...column },
        { key: 'application', grade: 'official', source: 'guidance', when: { kind: 'worker' } },
      ],
    },

    ...fiveQuestions(nowhere),
    { key: 'notYet', when: { answers: { registered: ['no'] } }, own: true, actions: [{ walk: 'apply', main: true }] },
    { key: 'emptied', when: wrong, own: true, actions: [{ do: 'openPeople' }] },
    ...inquire(asking),
    {
      key: 'keep',
      when: [...somewhere, { answers: { registered: ['yes', 'unknown'] } }],
      own: true,
      actions: [{ do: 'openPeople' }],
      facts: [{ key: 'why', ...column }],
    },
  ],
});
