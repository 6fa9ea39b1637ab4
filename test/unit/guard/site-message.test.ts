import { describe, expect, it } from 'vitest';
import { siteMessageIn } from '../../../utils/guard/site-message.ts';

describe('messages with a known way out', () => {
  it.each([
    ['処理が継続できません', 'popupBlocked'],
    ['エラー：処理を継続できません。', 'popupBlocked'],
    ['入力された情報は既に登録されています(重複エラー)', 'duplicate'],
    ['情報はすでに登録されています。', 'duplicate'],
    ['このIDは他の端末でログイン中です。', 'sameId'],
    ['メールアドレスは既に使われています。', null],
    ['ほかの端末でも同じ画面を見られます。', null],
    ['処理を続けますか', null],
  ] as const)('%s: %s', (line, message) => expect(siteMessageIn(['ログイン', line])).toBe(message));
});
