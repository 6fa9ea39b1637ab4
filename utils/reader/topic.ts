import { topics, type TopicKey } from '../ccus/inquiry.ts';

/** The topic that an earlier step of the form already holds (「1. 選択: ①…」), or `null`. */
export function readTopic(shown: string): TopicKey | null {
  const chosen = /選択(?:した項目|内容)?\s*[：:]\s*([①-⑨])/.exec(shown)?.[1];
  return topics.value.find(({ mark }) => mark === chosen)?.key ?? null;
}
