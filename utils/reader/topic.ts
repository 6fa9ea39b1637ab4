/** The number of the topic that an earlier step of the form already holds (「1. 選択: ①…」), or ''. */
export const readTopicMark = (shown: string): string => /選択(?:した項目|内容)?\s*[：:]\s*([①-⑨])/.exec(shown)?.[1] ?? '';
