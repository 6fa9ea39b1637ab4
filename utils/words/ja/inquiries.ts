import { i18n, say } from '../i18n.ts';

/** What the background says when an inquiry's time has come. */
export const reminderWords = i18n('reminders', {
  title: 'お問い合わせを確かめる時間です',
  text: say('{count}件のお問い合わせで、待つ時間の目安がすぎました。押すと一覧を開きます。'),
});
