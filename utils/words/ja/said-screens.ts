import type { ChosenScreen } from '../../lessons/screen-lesson.ts';

/** What the person may say that is to be done on a screen. */
export const saidScreens = {
  said_inquiryForm: 'お問い合わせフォームとして入力する',
  said_login: 'ログイン画面として見守る',
  said_reissue: 'パスワード再発行として入力する',
  said_unknown: 'ちがう（何もしない）',
} satisfies Record<`said_${ChosenScreen}`, string>;
