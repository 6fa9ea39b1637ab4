import { applicationMailLabels, businessMailLabels, secretLabels, workerMailLabels, type MailItem } from '../ccus/mails.ts';
import { foldDigits, idLength, readId } from '../ccus/ids.ts';
import type { RowTexts } from './read-row.ts';
import { limits } from './limits.ts';

export type Secret = 'password' | 'code';

/** A text without the passwords and codes that stood in it. */
export interface Cleaned {
  text: string;
  dropped: Secret[];
}

/** Signs that stand in front of a label: of a list, of a quoted mail. */
const lead = String.raw`^[\s>|■□●○◆◇▼・※*\-]*[【\[(（「『]?\s*`;
/** Signs that close a label, with what may stand beside it, as in 「管理者ID(登録責任者)」. */
const close = String.raw`\s*(?:[(（][^)）]*[)）])?\s*[】\])）」』]?\s*(?:[(（][^)）]*[)）])?\s*[:：=＝は]?\s*`;

/** What a password or code can look like; a sentence about passwords does not. */
const secretValue = /^[「『"'(（]?[!-~！-～]{3,64}[」』"')）]?$/u;
const anyOf = (labels: readonly string[]) => labels.join('|');

const secretLine = (labels: readonly string[]) =>
  new RegExp(`(${lead}[^\\s:：】]{0,10}(?:${anyOf(labels)})${close})(.*)$`, 'iu');

const secretLines = (['password', 'code'] as const).map((secret) => ({ secret, line: secretLine(secretLabels.value[secret]) }));

/**
 * Takes passwords and security codes out of a text, at once and for good, so
 * that whatever happens next cannot keep them. Everything else stays.
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

const labels: Readonly<Record<string, MailItem>> = {
  ...workerMailLabels.value,
  ...businessMailLabels.value,
  ...applicationMailLabels.value,
};
const labelled = new RegExp(`${lead}(${Object.keys(labels).toSorted((a, b) => b.length - a.length).join('|')})${close}(.*)$`, 'iu');

/** 「見本 太郎 様」 on a line of its own; 御中 is a company. */
const addressed = /^[\s>]*([^\s、。：:【】][^、。：:【】]{0,40}?)\s*(様|殿|御中)\s*$/u;

/** Half-width letters and digits, so that 「事業者ＩＤ」 is one label with 「事業者ID」. */
const tidy = (line: string) => line.replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (wide) => wide.normalize('NFKC'));

/**
 * Items of an official mail: 事業者情報登録完了のお知らせ, a worker's completion
 * mail, or the mail with the 申請用ログインID. Labels stand before their value or
 * on the line above. A number alone is taken as an ID or a card's number.
 *
 * @returns `null` when nothing of a mail from CCUS was recognised.
 */
export function readMail(text: string): RowTexts | null {
  const found = new Map<MailItem, string>();
  let addressee: { name: string; company: boolean } | null = null;
  let awaited: MailItem | null = null;
  for (const line of text.slice(0, limits.mailLength).split('\n').map(tidy)) {
    const match = labelled.exec(line);
    const item = match ? labels[match[1]!.toUpperCase()] ?? labels[match[1]!] : undefined;
    if (match && item) {
      const value = match[2]!.trim();
      if (value === '') awaited = item;
      else if (!found.has(item)) found.set(item, value);
      continue;
    }
    if (awaited !== null && line.trim() !== '') {
      if (!found.has(awaited)) found.set(awaited, line.trim());
      awaited = null;
      continue;
    }
    const [, name, honorific] = addressed.exec(line) ?? [];
    if (name !== undefined) addressee ??= { name: name.trim(), company: honorific === '御中' };
  }
  const alone = foldDigits(text);
  if (/^\d+$/.test(alone) && alone.length >= idLength.value) return { ccusId: alone };
  return toRow(found, addressee, text);
}

const idIn = (value: string | undefined): string | undefined => {
  const [digits] = foldDigits(value ?? '').match(/\d{6,20}/) ?? [];
  return digits;
};

function toRow(
  found: ReadonlyMap<MailItem, string>,
  addressee: { name: string; company: boolean } | null,
  text: string,
): RowTexts | null {
  const ids = { businessId: idIn(found.get('businessId')), workerId: idIn(found.get('workerId')), applicationId: idIn(found.get('applicationId')) };
  if (Object.values(ids).every((id) => id === undefined)) return null;
  const read = readId(ids.applicationId ?? '');
  const told = /技能者(新規)?登録/.test(text) ? 'worker' : /事業者(新規|情報)?登録/.test(text) ? 'business' : null;
  const kind = ids.workerId ? 'worker' : ids.businessId ? 'business' : told ?? (read.ok ? read.kind : null);
  const name = (kind === 'business' ? found.get('businessName') : found.get('workerName')) ?? fittingName(addressee, kind);
  const row: RowTexts = kind === null ? {} : { kind: kind === 'business' ? '事業者' : '技能者' };
  if (name !== undefined) row.name = name.replace(/\s*(様|殿|御中)$/u, '');
  for (const [item, id] of Object.entries(ids)) if (id !== undefined) row[item as keyof typeof ids] = id;
  return row;
}

/** A worker is addressed by name; a business's mail goes to a person, whose name is not the business's. */
const fittingName = (addressee: { name: string; company: boolean } | null, kind: 'worker' | 'business' | null): string | undefined =>
  addressee && (kind !== 'business' || addressee.company) ? addressee.name : undefined;
