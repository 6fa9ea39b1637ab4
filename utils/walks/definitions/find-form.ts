import { walk } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const footer = { answers: { how: ['footer'] } };
const chat = { answers: { how: ['chat'] } };
const form = [
  { screen: 'inquiryTopic', leaps: true },
  { screen: 'inquiryForm', leaps: true },
] as const;

/** Walk 7: three ways to the inquiry form. */
export const findForm = walk({
  key: 'findForm',
  steps: [
    {
      key: 'how',
      choices: ['button', 'footer', 'chat'],
      choiceActions: [{ choice: 'button', do: 'openInquiry' }],
      facts: [
        { key: 'hard', ...column },
        { key: 'phone', ...column },
      ],
    },
    { key: 'button', when: { answers: { how: ['button'] } }, seenBy: form, actions: [{ do: 'openInquiry' }] },
    { key: 'top', when: [footer, chat], seenBy: [{ screen: 'top' }], actions: [{ do: 'openTop' }] },
    { key: 'footer', when: footer, seenBy: form, actions: [{ do: 'pointInquiry' }], facts: [{ key: 'where', ...column }] },
    {
      key: 'chat',
      when: chat,
      seenBy: form,
      facts: [
        { key: 'button', ...column },
        { key: 'no', ...column },
      ],
    },
  ],
});
