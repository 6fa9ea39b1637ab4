import { applicationMailLabels, businessMailLabels, workerMailLabels, type MailItem } from '../ccus/mails.ts';
import { normaliseDigits, idLength, readId } from '../ccus/ids.ts';
import type { RowTexts } from './read-row.ts';
import { limits } from './limits.ts';
import { close, lead } from '../passwords/redact.ts';

const labels: Readonly<Record<string, MailItem>> = {
  ...workerMailLabels.value,
  ...businessMailLabels.value,
  ...applicationMailLabels.value,
};
const labelled = new RegExp(
  `${lead}(${Object.keys(labels)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})${close}(.*)$`,
  'iu',
);

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
    const item = match ? (labels[match[1]!.toUpperCase()] ?? labels[match[1]!]) : undefined;
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
  const alone = normaliseDigits(text);
  if (/^\d+$/.test(alone) && alone.length >= idLength.value) return { ccusId: alone };
  return toRow(found, addressee, text);
}

const idIn = (value: string | undefined): string | undefined => {
  const [digits] = normaliseDigits(value ?? '').match(/\d{6,20}/) ?? [];
  return digits;
};

function toRow(found: ReadonlyMap<MailItem, string>, addressee: { name: string; company: boolean } | null, text: string): RowTexts | null {
  const ids = {
    businessId: idIn(found.get('businessId')),
    workerId: idIn(found.get('workerId')),
    applicationId: idIn(found.get('applicationId')),
  };
  if (Object.values(ids).every((id) => id === undefined)) return null;
  const read = readId(ids.applicationId ?? '');
  const told = /技能者(新規)?登録/.test(text) ? 'worker' : /事業者(新規|情報)?登録/.test(text) ? 'business' : null;
  const kind = ids.workerId ? 'worker' : ids.businessId ? 'business' : (told ?? (read.ok ? read.kind : null));
  const name = (kind === 'business' ? found.get('businessName') : found.get('workerName')) ?? fittingName(addressee, kind);
  const row: RowTexts = kind === null ? {} : { kind: kind === 'business' ? '事業者' : '技能者' };
  if (name !== undefined) row.name = name.replace(/\s*(様|殿|御中)$/u, '');
  for (const [item, id] of Object.entries(ids)) if (id !== undefined) row[item as keyof typeof ids] = id;
  return row;
}

/** A worker is addressed by name; a business's mail goes to a person, whose name is not the business's. */
const fittingName = (addressee: { name: string; company: boolean } | null, kind: 'worker' | 'business' | null): string | undefined =>
  addressee && (kind !== 'business' || addressee.company) ? addressee.name : undefined;
