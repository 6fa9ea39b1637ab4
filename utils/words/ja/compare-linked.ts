import { i18n, say } from '../i18n.ts';

/** Comparing the list of 所属技能者 of CCUS with the stored workers. */
export const compareLinkedWords = i18n('compareLinked', {
  title: 'CCUSの所属技能者の一覧とくらべる',
  lead: 'CCUSの画面などの「所属技能者」の一覧を、見出しの行からコピーして、はりつけてください。ここにある技能者とくらべます。何も保存しません。',
  box: '所属技能者の一覧',
  compare: 'くらべる',
  nothing: '一覧として読めませんでした。「氏名」や「技能者ID」の見出しの行から、下の行までをコピーしてください。',
  company: 'どの会社の人とくらべますか',
  everybody: 'ここにある技能者すべて',
  same: say('{count}人は、同じです。'),
  onlyLinked: say('CCUSの一覧にあり、ここにない人：{count}人'),
  onlyStored: say('ここにあり、CCUSの一覧にない人：{count}人'),
  otherSpelling: say('書きかたがちがう人：{count}人'),
  unclear: say('同じ名前の人が何人かいて、だれのことかわからない人：{count}人'),
  spelling: say('CCUSの一覧「{linked}」、ここ「{stored}」'),
  withId: say('{name}（{id}）'),
});
