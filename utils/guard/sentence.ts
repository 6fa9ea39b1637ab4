import { answerParts } from '../ccus/login-answers.ts';

/**
 * What a sentence of a login screen is about.
 * - `id`, `password`, `both`: what was typed is wrong; `both` also where the site does not say which.
 * - `locked`: too many tries. `suspended`: the account is closed for another reason.
 * - `elsewhere`: somebody is logged in with this ID.
 * - `blank`, `format`: the site minds a field before it looks at the password.
 */
export type Matter =
  'id' | 'password' | 'both' | 'locked' | 'suspended' | 'expired' | 'maintenance' | 'elsewhere' | 'server' | 'network' | 'blank' | 'format';

/** What a line is about; `'unclear'` = a refusal and a fault of the site at once. */
export type SentenceReading = Matter | 'unclear' | null;

/** One width, one kind of blank, small letters: the form in which `answerParts` are written. */
const fold = (line: string) => line.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Where a sentence ends: at its sign, or at a blank behind a finished predicate. */
const sentenceEnd = /[。!]+|(?<=[^\x20-\x7e])\.+|(?<=\?)|\. |(?<=(?:ました|でした|ません|です|ます|ください|エラー)) /;

const sentencesOf = (line: string): string[] =>
  fold(line)
    .split(sentenceEnd)
    .map((part) => part.replace(/\.+$/, '').trim())
    .filter((part) => part !== '');

/** Which of ID and password a sentence names. */
function named(sentence: string): 'id' | 'password' | 'both' | null {
  const { id, password, both } = answerParts.value;
  const [isId, isPassword] = [id.test(sentence), password.test(sentence)];
  if (both.test(sentence) || (isId && isPassword)) return 'both';
  return isPassword ? 'password' : isId ? 'id' : null;
}

interface Sense {
  matter: Matter;
  /** A login came to nothing, and the sentence does not say why. */
  bare?: boolean;
}

/** What one sentence says. A reason that is given counts before the mere failure. */
function sense(sentence: string): Sense | null {
  const parts = answerParts.value;
  if (parts.notice.test(sentence)) return null;
  if (parts.locked.test(sentence) && !parts.noLock.test(sentence)) return { matter: 'locked' };
  if (parts.secondStep.test(sentence)) return null;
  if (parts.elsewhere.test(sentence)) return { matter: 'elsewhere' };
  if (parts.rest.test(sentence)) return parts.restsNow.test(sentence) ? { matter: 'maintenance' } : null;
  for (const matter of ['expired', 'server', 'network'] as const) if (parts[matter].test(sentence)) return { matter };
  const whose = named(sentence);
  if (whose !== 'password' && whose !== 'both' && parts.suspended.test(sentence)) return { matter: 'suspended' };
  if (whose && parts.format.test(sentence)) return { matter: 'format' };
  const blamed = whose ?? (parts.typed.test(sentence) ? 'both' : null);
  if (blamed && parts.wrong.test(sentence)) return { matter: blamed };
  if (parts.refused.test(sentence)) return { matter: 'both', bare: true };
  if (whose && parts.check.test(sentence)) return { matter: whose };
  return parts.blank.test(sentence) ? { matter: 'blank' } : null;
}

const isWrong = (matter: Matter) => matter === 'id' || matter === 'password' || matter === 'both';

/** What a line of a login screen is about. `null` = it answers nothing that we understand. */
export function readSentence(line: string): SentenceReading {
  const senses = sentencesOf(line)
    .map(sense)
    .filter((one) => one !== null);
  const first = (fits: (one: Sense) => boolean) => senses.find(fits)?.matter;
  if (first(({ matter }) => matter === 'locked')) return 'locked';
  const certain = first(({ matter, bare }) => isWrong(matter) && !bare);
  if (certain) return certain;
  const bare = first(({ bare: isBare }) => isBare === true);
  const reason = first(({ matter }) => matter === 'maintenance') ?? first(({ matter }) => !isWrong(matter) && matter !== 'blank');
  // 「ログインできませんでした」 beside 「システムエラー」: a wrong password has been told so.
  if (bare && (reason === 'server' || reason === 'network')) return 'unclear';
  // 「もう一度入力してください」 after a refusal is politeness.
  return reason ?? bare ?? first(() => true) ?? null;
}

/** The site's own number of tries left in a line. */
export function statedLeft(line: string): number | undefined {
  const found = answerParts.value.triesLeft.exec(fold(line));
  return found ? Number(found[1] ?? found[2]) : undefined;
}
