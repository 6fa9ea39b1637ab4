import { i18n, say } from '../i18n.ts';

/** Asking whether somebody who is being typed in is stored already. */
export const twinWords = i18n('twins', {
  sameId: say('同じIDの人が、もう入っています：{name}。同じ人なら、その情報を直してください。'),
  sameName: say('同じ名前の人が、もう入っています：{name}。同じ人なら、その情報を直してください。別の人なら、このまま保存できます。'),
  open: say('{name}の情報を開く'),
});
