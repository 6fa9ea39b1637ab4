import type { TopicKey } from '../../ccus/inquiry.ts';
import { inquirySteps, askWho, toForm } from './shared.ts';
import { walk } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const topics = ['2', '3', '4', '5', '6', '7', '8', '9'] as const satisfies readonly TopicKey[];
const asking = [{ answers: { topic: topics } }];

/** The step for one topic: what to have at hand, what is known, and a free text. For ⑥, the message on the page can be taken into the text. */
const about = <const T extends (typeof topics)[number]>(topic: T) =>
  ({
    key: `t${topic}`,
    when: { answers: { topic: [topic] } },
    part: 'writing',
    ...toForm,
    inquiry: { topic },
  }) as const;

/** Walk 8: the inquiry form for everything that is not about logging in. */
export const otherTopics = walk({
  key: 'otherTopics',
  steps: [
    {
      key: 'topic',
      choices: topics,
      facts: [
        { key: 'faq', grade: 'official', source: 'siteScreens' },
        { key: 'elsewhere', grade: 'official', source: 'siteScreens' },
        { key: 'phone', ...column },
      ],
    },
    ...askWho(asking),
    about('2'),
    about('3'),
    about('4'),
    about('5'),
    about('6'),
    about('7'),
    about('8'),
    about('9'),
    ...inquirySteps(asking),
  ],
});
