import { dropSecrets, type Cleaned } from '../import/mail.ts';

const names = 'パスワード|password|PW|暗証番号|セキュリティコード|本人確認番号';
/** A value behind its name anywhere in a line; a word in a sentence, such as 「パスワードはCCUSの」, is none. */
const inLine = new RegExp(`((?:${names})\\s*(?:[:：=＝]\\s*[「『"']?|は\\s*[「『"']?(?=[!-~！-～]*[\\d!-/:-@０-９])))([!-~！-～]{4,64})`, 'giu');

/** Takes passwords and codes out of what somebody typed or took over from a page. Everything else stays. */
export function withoutSecrets(text: string): Cleaned {
  const { text: lines, dropped } = dropSecrets(text);
  const clean = lines.replace(inLine, '$1');
  return { text: clean, dropped: clean === lines || dropped.includes('password') ? dropped : [...dropped, 'password'] };
}
