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

/** Words by which a mail calls whoever reads it: a part of somebody, and nobody's name. */
const anybody =
  /お客|御客|ご?担当者?$|責任者$|管理者$|申請者$|利用者$|関係者|各位|みな$|皆$|代表者$|^(事業者|技能者|会員|登録者|受信者|保護者|本人|ご本人|貴社|御社)$|ユーザー|ご登録/u;

/** Half-width letters and digits, so that 「事業者ＩＤ」 is one label with 「事業者ID」. */
const tidy = (line: string) => line.replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (wide) => wide.normalize('NFKC'));

interface Addressee {
  name: string;
  company: boolean;
}

/** What was read of one person, or of one company. */
class Part {
  readonly found = new Map<MailItem, string>();
  addressee: Addressee | null = null;
  readonly lines: string[] = [];

  get hasId(): boolean {
    return idItems.some((item) => this.found.has(item));
  }
}

const idItems = ['businessId', 'workerId', 'applicationId'] as const;

/** Another ID of the same kind, or another name behind an ID: somebody else begins. */
const beginsAnew = (part: Part, item: MailItem, value: string): boolean => {
  const known = part.found.get(item);
  if (known === undefined) return false;
  if (idItems.some((one) => one === item)) return idIn(known) !== idIn(value);
  return item !== 'adminId' && part.hasId && known !== value;
};

/** Divides a text into what is about each person. */
function partsOf(text: string): Part[] {
  const parts = [new Part()];
  let part = parts[0]!;
  let awaited: MailItem | null = null;
  const begin = () => {
    part = new Part();
    parts.push(part);
  };
  const take = (item: MailItem, value: string) => {
    if (beginsAnew(part, item, value)) begin();
    if (!part.found.has(item)) part.found.set(item, value);
  };
  for (const line of text.slice(0, limits.mailLength).split('\n').map(tidy)) {
    const match = labelled.exec(line);
    const item = match ? (labels[match[1]!.toUpperCase()] ?? labels[match[1]!]) : undefined;
    if (/^[\s>]*(件名|subject)\s*[:：]/i.test(line) && part.hasId) begin();
    const [, name, honorific] = item || awaited ? [] : (addressed.exec(line) ?? []);
    if (name !== undefined && part.hasId) begin();
    part.lines.push(line);
    if (match && item) {
      const value = match[2]!.trim();
      if (value === '') awaited = item;
      else take(item, value);
      continue;
    }
    if (awaited !== null && line.trim() !== '') {
      take(awaited, line.trim());
      awaited = null;
      continue;
    }
    if (name !== undefined && !anybody.test(name.trim())) part.addressee ??= { name: name.trim(), company: honorific === '御中' };
  }
  return parts;
}

/**
 * Items of official mails: 事業者情報登録完了のお知らせ, a worker's completion
 * mail, or the mail with the 申請用ログインID of a worker or a business; several of
 * them may stand in one text. Labels stand before their value or on the line
 * above. A number alone is taken as an ID or a card's number.
 *
 * @returns one row for each person; none when nothing of a mail from CCUS was recognised.
 */
export function readMails(text: string): RowTexts[] {
  const alone = normaliseDigits(text);
  if (/^\d+$/.test(alone) && alone.length >= idLength.value) return [{ ccusId: alone }];
  const seen = new Set<string>();
  return partsOf(text).flatMap((part) => {
    const row = toRow(part);
    const key = JSON.stringify(row && idItems.map((item) => row[item]));
    // A reply carries the mail that it answers.
    if (row === null || seen.has(key)) return [];
    seen.add(key);
    return [row];
  });
}

function idIn(value: string | undefined): string | undefined {
  const [digits] = normaliseDigits(value ?? '').match(/\d{6,20}/) ?? [];
  return digits;
}

function toRow({ found, addressee, lines }: Part): RowTexts | null {
  const ids = {
    businessId: idIn(found.get('businessId')),
    workerId: idIn(found.get('workerId')),
    applicationId: idIn(found.get('applicationId')),
  };
  if (Object.values(ids).every((id) => id === undefined)) return null;
  const read = readId(ids.applicationId ?? '');
  // A subject may be folded over two lines.
  const text = lines.join('').replace(/\s/g, '');
  const told = /技能者(新規)?登録/.test(text) ? 'worker' : /事業者(新規|情報)?登録/.test(text) ? 'business' : null;
  const kind = ids.workerId ? 'worker' : ids.businessId ? 'business' : (told ?? (read.ok ? read.kind : null));
  const name = (kind === 'business' ? found.get('businessName') : found.get('workerName')) ?? fittingName(addressee, kind);
  const row: RowTexts = kind === null ? {} : { kind: kind === 'business' ? '事業者' : '技能者' };
  if (name !== undefined) row.name = name.replace(/\s*(様|殿|御中)$/u, '');
  for (const [item, id] of Object.entries(ids)) if (id !== undefined) row[item as keyof typeof ids] = id;
  return row;
}

/** A worker is addressed by name; a business's mail goes to a person, whose name is not the business's. */
const fittingName = (addressee: Addressee | null, kind: 'worker' | 'business' | null): string | undefined =>
  addressee && (kind !== 'business' || addressee.company) ? addressee.name : undefined;
