import type { Columns } from './columns.ts';
import type { NobodyRows, RosterRow } from './roster.ts';

/** What stands below the last name, and what is counted there. */
const end = /^[-=―ー─～〜*＊\s]*(以\s*上|以\s*下\s*余\s*白|余\s*白|合\s*計|総\s*計|小\s*計|計|end|total)[-=―ー─～〜*＊\s]*$/iu;
const sum = /^(合\s*計|総\s*計|小\s*計|総人数|人数計)\s*[:：]?\s*[\d０-９]*\s*(名|人)?$/u;
/** A form's own example: 「（例）建設 太郎」. */
const example = /^\s*[(（【［[]?\s*(記入例|入力例|記載例|例|サンプル|見本例)\s*([)）】］\]:：]|$)/u;

/** So many digits are an ID, and no number of people. */
const idDigits = 10;

const remark = /^[(（]?\s*((※|＊|\*)\s*.{4,}|注|備考)/u;

const naming = new Set(['workerName', 'name', 'businessName', 'familyName']);
const ids = new Set(['workerId', 'businessId', 'ccusId']);

function nobodyIn(cells: readonly string[], items: Columns): 'end' | 'example' | null {
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), item: items[column] ?? null }]));
  if (filled.some(({ cell }) => example.test(cell))) return 'example';
  // Somebody with an ID is a person whatever else stands there, and 計 is somebody's name.
  if (filled.some(({ cell, item }) => item !== null && ids.has(item) && cell.replace(/\D/g, '').length >= idDigits)) return null;
  // A remark below the table.
  if (filled.length === 1 && remark.test(filled[0]!.cell)) return 'end';
  const ends = filled.filter(({ cell }) => end.test(cell) || sum.test(cell));
  const names = filled.filter(({ item }) => item !== null && naming.has(item));
  return ends.length > 0 && names.every((name) => ends.includes(name)) ? 'end' : null;
}

/** Whether a row is about somebody at all. */
export const isSomebodys = ({ cells }: RosterRow, items: Columns): boolean => nobodyIn(cells, items) === null;

/** How many rows are not, and why. */
export function countNobody(rows: readonly RosterRow[], items: Columns): NobodyRows {
  const found = rows.map(({ cells }) => nobodyIn(cells, items));
  return { ends: found.filter((one) => one === 'end').length, examples: found.filter((one) => one === 'example').length };
}
