import type { InquiryLine } from '../../utils/inquiries/rows.ts';
import { topicLabels, topics, type BranchKey, type TopicKey } from '../../utils/ccus/inquiry.ts';
import type { inquiryWords } from '../../utils/words/ja/inquiries.ts';

type Words = ReturnType<(typeof inquiryWords)['get']>;

/** The next action of the person on an inquiry. */
export function nextOf({ waiting, over }: InquiryLine, words: Words): string {
  switch (waiting.for) {
    case 'send':
      return over ? words.nextSendOver : words.nextSend;
    case 'receipt':
      return over ? words.nextReceiptOver : words.nextReceipt;
    case 'answer':
      return over ? words.nextAnswerOver : words.nextAnswer;
    case 'change':
      return over ? words.nextChangeOver : words.nextChange;
    case 'nothing':
      return words.nextNothing;
  }
}

/** ①ログイン情報を教えてほしい（c） */
export const topicTitle = (topic: TopicKey, branch: BranchKey | null): string =>
  `${topics.value.find(({ key }) => key === topic)!.mark}${topicLabels.value[topic]}${branch ? `（${branch}）` : ''}`;
