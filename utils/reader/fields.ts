import { enterWords } from '../ccus/labels/buttons.ts';
import { keptKinds, type FieldKind, type ReadKind } from '../ccus/labels/kinds.ts';
import { accountWords, newsletterWords, twiceWords } from '../ccus/labels/words.ts';
import type { ButtonFacts, ControlFacts, PageFacts } from './facts.ts';
import { namedBehind, partsOf, readRun, type Claim } from './groups.ts';
import { readInquiry } from './inquiry-fields.ts';
import { codeOf, meaningOf, related } from './meaning.ts';
import { readPasswords } from './password-fields.ts';
import { labelsFollow, readControl, type Reading } from './score.ts';
import { readSubmit } from './submit-button.ts';

/** One control with its meaning. `at` is its place in the list that was read, buttons after controls. */
export interface ReadField extends Claim {
  /** The words on the page that name it, for the preview. */
  label: string;
}

export interface FieldReading {
  /** Sure enough to be filled without a question. */
  sure: ReadField[];
  /** Kinds for which two controls, or a control for which two kinds, are as likely. */
  unsure: FieldKind[];
}

/** Below this it is asked about, and below `worthAsking` not even that. */
const sureFrom = 7;
const worthAsking = 4;
/** What a name for machines is worth alone: less is no meaning of its own. */
const hardlySaid = 4;
/** How far the best must be ahead of the next. */
const clearBy = 2;

/**
 * Gives each control at most one meaning and each kind at most one control,
 * for the form that asks for most. A tie is never broken by chance: it is
 * reported as unsure. Pure, so that it runs where no page pays for it.
 */
export function readFields({ controls: facts, buttons, title }: Omit<PageFacts, 'gaveUp'>): FieldReading {
  const forms = Map.groupBy(facts.keys(), (at) => facts[at]!.form);
  let best: FieldReading = { sure: [], unsure: [] };
  const worth = ({ sure, unsure }: FieldReading) => sure.length * 10 + unsure.length;
  for (const [form, places] of forms) {
    const reading = readForm(form, places, facts, buttons, title);
    if (worth(reading) > worth(best)) best = reading;
  }
  return best;
}

function readForm(
  form: number,
  places: readonly number[],
  facts: readonly ControlFacts[],
  buttons: readonly ButtonFacts[],
  title: string,
): FieldReading {
  const follow = labelsFollow(places.map((at) => facts[at]!).filter(({ control }) => control !== 'radio'));
  const readings: Reading[] = [];
  const turned = follow ? new Map<number, ControlFacts>() : namedBehind(places, facts);
  places.forEach((at, i) => (readings[at] = readControl(turned.get(at) ?? facts[at]!, follow || turned.has(at), facts[places[i + 1]!])));
  inheritMeaning(places, facts, readings);

  const said = buttons
    .filter((button) => button.form === form)
    .map(({ text }) => text)
    .join(' ');
  const around = `${title} ${facts[places[0]!]!.section} ${said}`;
  // A security code is asked for in dots as well, and is no password; some pages ask for a password in plain text.
  const isSecret = (at: number) => {
    const { topic, score } = readings[at]!;
    return facts[at]!.control === 'password'
      ? topic !== 'securityCode'
      : facts[at]!.control === 'line' && topic === 'password' && score >= sureFrom;
  };
  const boxes = places.filter(isSecret);
  let claims = runsOf(places, facts, readings).flatMap((run) => readRun(run, facts, readings));
  claims.push(...readInquiry(places, facts, readings, around));
  const personal = claims.filter(({ kind, score }) => score >= sureFrom && !/^(email|desired|login)/.test(kind));
  const secrets = readPasswords(boxes, facts, readings, personal.length > 1, around);
  const login = secrets.length === 1 && secrets[0]!.kind === 'password';
  const signIn = (at: number) => {
    claims = claims.filter((claim) => claim.kind !== 'loginId' && claim.at !== at);
    claims.push({ kind: 'loginId', at, score: 10 });
    // メールアドレス/ユーザー名 is one box for either.
    Object.assign(readings[at]!, { topic: 'loginId', lead: sureFrom });
  };
  const lines = places.filter((at) => facts[at]!.control === 'line');
  if (login) {
    // In a form that signs somebody in, the box before the password is the login ID, whatever it is called.
    const before = lines.filter((at) => at < boxes[0]!);
    const at = before.findLast(
      (one) =>
        readings[one]!.topic !== 'other' || readings[one]!.strange || (one === before.at(-1) && accountWords.test(readings[one]!.label)),
    );
    // A box that repeats another one belongs to a change, confirmed with the password.
    if (at !== undefined && !readings[at]!.again) signIn(at);
    else claims = claims.filter(({ kind }) => kind !== 'loginId');
  } else if (boxes.length === 0) {
    // The password is asked for on the next screen.
    if (lines.length === 1 && /username/.test(facts[lines[0]!]!.code) && enterWords.test(around)) signIn(lines[0]!);
    else claims = claims.filter(({ kind, at }) => kind !== 'loginId' || /ログイン/.test(readings[at]!.label));
  }
  // A mobile number is asked for beside the telephone, or instead of it.
  const isPhone = ({ kind, at, score }: Claim) => kind.startsWith('phone') && readings[at]!.topic === 'phone' && score >= sureFrom;
  if (claims.some(isPhone)) claims = claims.filter((claim) => !claim.kind.startsWith('phone') || readings[claim.at]!.topic !== 'mobile');
  const { sure, unsure } = choose([...claims, ...secrets], readings);

  // A form for searching or for a newsletter asks for nothing of ours.
  const last = places.at(-1)!;
  const submit = readSubmit(buttons, form, last, login);
  // 住所検索 looks up a postal code for the one who fills in.
  const isSearch = /検索|search|探す|絞り?込/i.test(said.replace(/(郵便番号|住所|〒)\S{0,3}検索/g, '')) && submit < 0;
  const isLetter =
    sure.every(({ kind }) => /^(email|personName)/.test(kind)) &&
    newsletterWords.test(`${around} ${facts[last]!.own} ${facts[last]!.placeholder}`);
  if (isSearch || isLetter || sure.length + unsure.length === 0) return { sure: [], unsure: [] };
  const fields: ReadField[] = sure.map((claim) => ({ ...claim, label: readings[claim.at]!.label }));
  if (submit >= 0) fields.push({ kind: 'submitButton', at: facts.length + submit, score: sureFrom, label: buttons[submit]!.text });
  return { sure: fields, unsure };
}

/** フリガナ alone is the reading of what was asked for just before; 確認 alone repeats it. */
function inheritMeaning(places: readonly number[], facts: readonly ControlFacts[], readings: readonly Reading[]): void {
  let before: Reading | undefined;
  for (const at of places) {
    const reading = readings[at]!;
    const { control, before: words, heading, maxLength } = facts[at]!;
    // 住所 〒[ ] [東京都] [ ]: what has no words of its own goes on with the address.
    const goesOn = before?.topic === 'prefecture' || (before?.topic === 'postalCode' && before.inAddress);
    // One label 住所 over two boxes: which is the postal code, their names say.
    const then = readings[at + 1];
    if (
      reading.topic === 'address' &&
      control === 'line' &&
      then?.continues &&
      then.topic === 'address' &&
      codeOf(facts[at]!.code) === 'postalCode'
    ) {
      Object.assign(reading, { topic: 'postalCode', score: sureFrom, lead: sureFrom });
      Object.assign(then, { score: sureFrom, lead: sureFrom });
    }
    if (!reading.topic && reading.continues && control === 'line' && goesOn && (maxLength < 0 || maxLength > 4)) {
      Object.assign(reading, { topic: 'address', score: sureFrom, lead: sureFrom });
    }
    // 訪問先ご住所 is an address, but nobody's of ours.
    reading.inAddress = [...words, ...heading].some((text) => /住\s?所|所在地/.test(text) && meaningOf(text)?.topic !== 'other');
    if (reading.topic === 'kana') {
      if (before?.topic === 'companyName') reading.topic = 'other';
      continue;
    }
    // メールアドレス [ ] もう一度入力してください [ ]
    if (reading.topic === 'email' && before?.topic === 'email' && twiceWords.test(words[0] ?? '')) reading.again = true;
    if (reading.topic === 'confirm' && (!before?.topic || !related(before.topic, 'email'))) reading.topic = 'other';
    if (facts[at]!.control !== 'radio') before = reading;
  }
}

const between = (number: number, least: number, most: number) => number >= least && number <= most;

/** Controls in groups that share one label. */
function runsOf(places: readonly number[], facts: readonly ControlFacts[], readings: readonly Reading[]): number[][] {
  const runs: number[][] = [];
  for (const at of places) {
    if (/radio|password/.test(facts[at]!.control)) continue;
    const run = runs.at(-1);
    const head = run && readings[run[0]!]!.topic;
    const { topic, score, continues } = readings[at]!;
    // A dash goes on with the number before it, whatever heads the row: 住所 〒[ ]-[ ].
    const dashed = /^(postalCode|phone|mobile)$/.test(head ?? '') && /^\s*[-‐-―ー()]\s*$/.test(facts[at]!.gap ?? '');
    const joins =
      head &&
      head !== 'prefecture' &&
      continues &&
      run.at(-1) === at - 1 &&
      (dashed || head !== 'postalCode' || topic === head || between(facts[at]!.maxLength, 1, 4)) &&
      (dashed || !topic || topic === head || score < hardlySaid || (related(head, topic) && !related(head, 'address'))) &&
      // お名前 [漢字] [カナ] are two things.
      (topic !== 'kana' || !readings[at]!.kana || head.endsWith('ana')) &&
      // 姓 and 名 that say so themselves need no run.
      !/^(last|first)/.test(topic ?? '');
    if (joins) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

const isFieldKind = (kind: ReadKind): kind is FieldKind => !(keptKinds as readonly ReadKind[]).includes(kind);

function choose(claims: readonly Claim[], readings: readonly Reading[]): { sure: Claim[]; unsure: FieldKind[] } {
  let sure: Claim[] = [];
  const unsure = new Set<ReadKind>();
  const has = (kind: ReadKind) => sure.some((claim) => claim.kind === kind);
  for (const claim of claims.toSorted((a, b) => b.score - a.score)) {
    const { kind, at, score } = claim;
    const free = (place: number) => !sure.some((other) => other.at === place);
    if (score < worthAsking || !free(at) || has(kind) || unsure.has(kind)) continue;
    const rival = claims.some((other) => other.kind === kind && other.at !== at && score - other.score < clearBy && free(other.at));
    const { topic, lead } = readings[at]!;
    if (score < sureFrom || rival || (topic && lead < clearBy)) unsure.add(kind);
    else sure.push(claim);
  }
  for (const [whole, parts] of Object.entries(partsOf) as [ReadKind, readonly ReadKind[]][]) {
    if (!parts.some(has) || (parts.every(has) && !has(whole))) continue;
    // 氏名 [ ] 名 [ ]: the first box is no longer for the whole name.
    const [one, next] = [whole, parts[1]!].map((kind) => sure.find((claim) => claim.kind === kind));
    if (parts.length === 2 && one && next?.at === one.at + 1 && !has(parts[0]!)) {
      one.kind = parts[0]!;
      continue;
    }
    // Asked for as a whole and in parts: which of them is meant is anybody's guess, unless the whole says so better.
    const least = Math.min(...sure.filter(({ kind }) => parts.includes(kind)).map(({ score }) => score));
    const isTie = one && parts.every(has) && one.score < least + clearBy;
    sure = sure.filter(({ kind }) => !parts.includes(kind) && !(isTie && kind === whole));
    if (!has(whole)) unsure.add(whole);
  }
  // A mail address to repeat, but none to repeat: then which one it is, is anybody's guess.
  if (!has('email')) sure = sure.filter(({ kind }) => kind !== 'emailConfirm' || !unsure.add(kind));
  return { sure: sure.sort((a, b) => a.at - b.at), unsure: [...unsure].filter(isFieldKind) };
}
