import type { Join } from './sheet.ts';
import { unescapeMarkup } from './unescape-markup.ts';

/** Parts of an unfolded .xlsx by their names. */
export type Parts = Record<string, Uint8Array<ArrayBuffer>>;

/** What a book's XML says of a sheet, beside the texts of its cells. */
export interface SheetFacts {
  name: string;
  hidden: boolean;
  joins: Join[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  formulas: string[];
}

/** Most columns of a sheet that are looked at, and most joined cells. */
const most = { columns: 400, joins: 200_000, formulas: 1_000 };

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Names of elements may have a prefix of their own: `x:row`. */
const p = String.raw`(?:\w+:)?`;
const tag = (name: string) => new RegExp(`<${p}${name}\\s[^>]*>`, 'g');
const attribute = (element: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
const isTrue = (value: string | undefined) => value === '1' || value === 'true';

const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Formats of dates that every Japanese Excel has, and that stand in no file: era and western. */
const builtInDates = new Set([27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Dates in an era are formats like any other, of which the library does not know (ggge). */
const mendStyles = (xml: string): string =>
  xml
    .replace(/(formatCode=")([^"]*)(")/g, (all, before: string, code: string, after: string) =>
      /(^|[^a-z])g{1,3}[^a-z]{0,3}e/i.test(code.replace(/&quot;.*?&quot;/g, '')) ? `${before}yyyy\\-mm\\-dd${after}` : all,
    )
    .replace(/(numFmtId=")(\d+)(")/g, (all, before: string, id: string, after: string) =>
      builtInDates.has(Number(id)) ? `${before}14${after}` : all,
    );

/** A day that is written out is taken as it stands: as a time it would be another one west or east of here. */
const mendSheet = (xml: string): string =>
  /<(?:\w+:)?c\s[^>]*t="d"/.test(xml) ? xml.replace(/(<(?:\w+:)?c\s[^>]*t=")d(")/g, '$1str$2') : xml;

const mendBook = (xml: string): string => xml.replace(/(\bdate1904=")true(")/g, '$11$2');

function mend(parts: Parts, name: string, how: (xml: string) => string): string {
  const part = parts[name];
  if (!part) return '';
  const xml = decoder.decode(part);
  const mended = how(xml);
  if (mended !== xml) parts[name] = encoder.encode(mended);
  return mended;
}

function joinsIn(xml: string): Join[] {
  const joins: Join[] = [];
  for (const [element] of xml.matchAll(tag('mergeCell'))) {
    const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(attribute(element, 'ref') ?? '') ?? [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) continue;
    const [row, column] = [Number(top) - 1, columnIndex(left)];
    joins.push({ row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 });
    if (joins.length >= most.joins) break;
  }
  return joins;
}

function hiddenColumnsIn(xml: string): Set<number> {
  const hidden = new Set<number>();
  for (const [element] of xml.matchAll(tag('col'))) {
    if (!isTrue(attribute(element, 'hidden'))) continue;
    const last = Math.min(most.columns, Number(attribute(element, 'max')));
    for (let column = Number(attribute(element, 'min')); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

function hiddenRowsIn(xml: string): Set<number> {
  if (!xml.includes('hidden=')) return new Set();
  return new Set(
    [...xml.matchAll(tag('row'))]
      .filter(([element]) => isTrue(attribute(element, 'hidden')))
      .map(([element]) => Number(attribute(element, 'r')) - 1),
  );
}

/** Cells whose formula was never worked out, or came to an error such as #N/A. */
function formulasIn(xml: string): string[] {
  if (!/<(?:\w+:)?f[\s>/]|\st="e"/.test(xml)) return [];
  const found: string[] = [];
  for (const [, head = '', inner = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*?)(?<!\/)>(.*?)<\/(?:\w+:)?c>/gs)) {
    const worked = /<(?:\w+:)?v>[^<]/.test(inner) || (/\bt="str"/.test(head) && /<(?:\w+:)?v\b/.test(inner));
    if ((/<(?:\w+:)?f[\s>/]/.test(inner) && !worked) || /\bt="e"/.test(head)) found.push(attribute(` ${head}`, 'r') ?? '?');
    if (found.length >= most.formulas) break;
  }
  return found;
}

/**
 * Mends in a book's parts what the library that reads them takes wrongly (era
 * formats, `date1904="true"`, days written out), and tells what it does not
 * tell: hidden sheets, rows and columns, joined cells, formulas without a result.
 *
 * @returns the sheets in the order of the book.
 */
export function prepareParts(parts: Parts): SheetFacts[] {
  const book = mend(parts, 'xl/workbook.xml', mendBook);
  mend(parts, 'xl/styles.xml', mendStyles);
  const links = decoder.decode(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const targets = new Map(
    [...links.matchAll(tag('Relationship'))].map(([element]) => [attribute(element, 'Id'), attribute(element, 'Target') ?? '']),
  );
  return [...book.matchAll(tag('sheet'))].map(([element]) => {
    const target = targets.get(attribute(element, '(?:\\w+:)id') ?? '') ?? '';
    const xml = mend(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`, mendSheet);
    const state = attribute(element, 'state');
    return {
      name: unescapeMarkup(attribute(element, 'name') ?? ''),
      hidden: state === 'hidden' || state === 'veryHidden',
      joins: joinsIn(xml),
      hiddenRows: hiddenRowsIn(xml),
      hiddenColumns: hiddenColumnsIn(xml),
      formulas: formulasIn(xml),
    };
  });
}
