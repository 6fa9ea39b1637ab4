import { normaliseDigits, readId } from '../../ccus/ids.ts';
import type { Sheet } from '../sheet.ts';

/** A text of the page's head with the label that it stands behind. */
export interface HeadValue {
  label: string;
  text: string;
}

/** The company whose people the sheet lists, as its head says. */
export interface SheetCompany {
  name: HeadValue | null;
  id: HeadValue | null;
}

/** 「( 次) 会社名」, with or without a number: the company that hands the roster in, whatever its place in the chain. */
const ownTier = /^[(（]\s*[0-9０-９一二三四五六七八九十]*\s*次\s*[)）]\s*(会社名|事業者名)/;
const ownName = /^(会社名|所属会社名?|自社名|協力会社名?|事業者名)\s*[:：]?$/;
/** The company that gave the work, and whoever else stands in a head. */
const foreignName = /(一次|元請|元方|発注|注文).*(会社|事業者|業者)?|事業所の?名称|所長/;
const idLabel = /^(ccus)?事業者id[:：]?$/i;

interface Found extends HeadValue {
  row: number;
  column: number;
  own: 'tier' | 'plain' | 'foreign' | null;
  isId: boolean;
}

function labelled(cell: string): (Pick<Found, 'own' | 'isId'> & { label: string; rest: string }) | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  // The value may stand in the label's own cell, behind a colon.
  const [, before = text, rest = ''] = /^(.{1,20}?)[:：]\s*(.*)$/u.exec(text) ?? [];
  const label = before.trim();
  const bare = label.normalize('NFKC').replace(/\s/g, '');
  if (idLabel.test(bare)) return { own: null, isId: true, label, rest };
  if (ownTier.test(label.replace(/\s/g, ''))) return { own: 'tier', isId: false, label, rest };
  if (ownName.test(bare)) return { own: 'plain', isId: false, label, rest };
  if (foreignName.test(bare) && bare.length <= 16) return { own: 'foreign', isId: false, label, rest };
  return null;
}

/** The next text to the right, else the one below; never another label. */
function valueAt(rows: Sheet['rows'], row: number, column: number, last: number): string {
  const cells = rows[row] ?? [];
  for (let at = column + 1; at < Math.min(cells.length, column + 16); at += 1) {
    const text = (cells[at] ?? '').trim();
    if (text === '') continue;
    return labelled(text) ? '' : text;
  }
  const below = row + 1 < last ? (rows[row + 1]?.[column] ?? '').trim() : '';
  return labelled(below) ? '' : below;
}

/** How far a 事業者ID stands from a company's name: below it, or behind it in its row. */
const distance = (id: Found, name: Found): number =>
  name.row > id.row || (name.row === id.row && name.column > id.column)
    ? Infinity
    : (id.row - name.row) * 10 + Math.abs(id.column - name.column);

/**
 * The company that a form names above its headings: that of 「( 次) 会社名」
 * and not the 一次会社. Of several 事業者ID the one nearest to that name is its own.
 *
 * @param above row of the headings.
 */
export function companyAbove({ rows }: Sheet, above: number): SheetCompany {
  const found: Found[] = [];
  for (let row = 0; row < above; row += 1) {
    (rows[row] ?? []).forEach((cell, column) => {
      const label = cell.trim() === '' ? null : labelled(cell);
      if (label) found.push({ ...label, text: label.rest || valueAt(rows, row, column, above), row, column });
    });
  }
  const names = found.filter(({ own }) => own !== null);
  const tier = names.filter(({ own }) => own === 'tier');
  const plain = names.filter(({ own }) => own === 'plain');
  const own = tier.length === 1 ? tier[0]! : tier.length === 0 && plain.length === 1 ? plain[0]! : null;
  if (!own) return { name: null, id: null };
  const ids = found.filter((one) => one.isId && names.toSorted((a, b) => distance(one, a) - distance(one, b))[0] === own);
  const id = ids.find(({ text }) => {
    const read = readId(text);
    return read.ok && read.kind === 'business';
  });
  return {
    name: own.text === '' ? null : { label: own.label, text: own.text },
    id: id ? { label: id.label, text: normaliseDigits(id.text) } : null,
  };
}
