import { secretLabels } from '../ccus/mails.ts';

export type Secret = 'password' | 'code';

/** A text without the passwords and codes that stood in it. */
export interface Cleaned {
  text: string;
  dropped: Secret[];
}

/** Signs in front of a label: of a list, or of a quoted mail. */
export const lead = String.raw`^[\s>|■□●○◆◇▼・※*\-]*[【\[(（「『]?\s*`;
/** Signs after a label, with an addition in brackets, as in 「管理者ID(登録責任者)」. */
export const close = String.raw`\s*(?:[(（][^)）]*[)）])?\s*[】\])）」』]?\s*(?:[(（][^)）]*[)）])?\s*[:：=＝は]?\s*`;

/** What a password or code can look like; a sentence about passwords does not. */
const secretValue = /^[「『"'(（]?[!-~！-～]{3,64}[」』"')）]?$/u;
const anyOf = (labels: readonly string[]) => labels.join('|');

const secretLine = (labels: readonly string[]) => new RegExp(`(${lead}[^\\s:：】]{0,10}(?:${anyOf(labels)})${close})(.*)$`, 'iu');

/** Short and other spellings of the official labels, such as people and programs write them. */
const spellings: Record<Secret, readonly string[]> = {
  password: ['ﾊﾟｽﾜｰﾄﾞ', 'パスワ－ド', 'passwd', 'pass\\s?word', 'ｐａｓｓｗｏｒｄ', 'ＰＡＳＳＷＯＲＤ'],
  code: ['ｾｷｭﾘﾃｨｺｰﾄﾞ', 'セキュリティ[ー\\s]?コード'],
};

const secretLines = (['password', 'code'] as const).map((secret) => ({
  secret,
  line: secretLine([...secretLabels.value[secret], ...spellings[secret]]),
}));

/**
 * Removes passwords and security codes from a text before anything else sees it,
 * so that no later step can keep them. Everything else stays.
 */
export function dropSecrets(text: string): Cleaned {
  const dropped = new Set<Secret>();
  let awaited: Secret | null = null;
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    if (awaited !== null && line.trim() !== '') {
      const secret = awaited;
      awaited = null;
      if (secretValue.test(line.trim())) {
        dropped.add(secret);
        return '';
      }
    }
    for (const { secret, line: pattern } of secretLines) {
      const [, label, value] = pattern.exec(line) ?? [];
      if (label === undefined || value === undefined) continue;
      if (value.trim() === '') awaited = secret;
      else if (secretValue.test(value.trim().split(/\s+/u)[0] ?? '')) {
        dropped.add(secret);
        return label;
      }
    }
    return line;
  });
  return { text: lines.join('\n'), dropped: [...dropped] };
}

const names = `パスワード|ﾊﾟｽﾜｰﾄﾞ|パスワ－ド|pass\\s?word|passwd|(?<![a-z])pass|(?<![a-z])pw|ＰＷ|ｐｗ|ｐａｓｓ|ＰＡＳＳ|暗証番号|セキュリティコード|ｾｷｭﾘﾃｨｺｰﾄﾞ|本人確認番号`;
/** A value behind its name anywhere in a line; a word in a sentence, such as 「パスワードはCCUSの」, is none. */
const inLine = new RegExp(
  `((?:${names})\\s*[】\\])）」』]?\\s*(?:[:：=＝]\\s*[「『"']?|は\\s*[「『"']?(?=[!-~！-～]*[\\d!-/:-@０-９])|(?=(?=[!-~]*\\d)(?=[!-~]*[a-z])[!-~]{6})))([!-~！-～]{4,64})`,
  'giu',
);

/** Removes passwords and codes from a text that somebody typed or copied from a page. Everything else stays. */
export function withoutSecrets(text: string): Cleaned {
  const { text: lines, dropped } = dropSecrets(text);
  const clean = lines.replace(inLine, '$1');
  return { text: clean, dropped: clean === lines || dropped.includes('password') ? dropped : [...dropped, 'password'] };
}
