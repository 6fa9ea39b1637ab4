import { readDate } from './dates.ts';

/** What the text of a cell looks like, whatever its heading says. */
export type CellKind = 'empty' | 'id' | 'date' | 'phone' | 'postal' | 'mail' | 'number' | 'kana' | 'address' | 'mark' | 'note' | 'text';

/** Kinds that no other kind of text is mistaken for. */
export const isTelling = (kind: CellKind): boolean => telling.has(kind);
const telling: ReadonlySet<CellKind> = new Set(['id', 'date', 'phone', 'postal', 'mail', 'kana']);

const prefix = /^\s*(tel|電話|携帯|〒)\s*[:：]?\s*/i;
const kana = /^[ぁ-ゖァ-ヺーゝゞヽヾ・･\s-]+$/u;
const place = /[都道府県].*[市区町村郡]|[市区町村郡].*\d|\d+-\d+|丁目|番地/u;
/** Sentences and remarks, such as stand at the foot of a form. */
const note = /。|^[(（]?(注|備考|記入|記載)|^[※＊*◎●○・]\s*.{5,}|^\d+[.．、)）].{6,}/u;

/** What the text of a cell looks like. */
export function kindOfCell(text: string): CellKind {
  const bare = text.trim();
  if (bare === '') return 'empty';
  if (note.test(bare)) return 'note';
  const plain = bare.normalize('NFKC').replace(prefix, '').trim();
  if (plain === '' || /^.{1,3}:$/.test(plain)) return 'mark';
  if (/^[\d\s\-‐‑–—―−ー.+()]+$/.test(plain)) return ofDigits(plain);
  if (kana.test(plain)) return plain.length === 1 ? 'mark' : 'kana';
  if (/^[!-~]+@[!-~]+\.[!-~]+$/.test(plain)) return 'mail';
  if (/\d|元/.test(plain) && plain.length < 30 && readDate(plain)) return 'date';
  if (/^\d{1,3}(歳|才|年|ヶ月|か月|名|人)/.test(plain)) return 'number';
  if (plain.length <= 2 && /^([A-Z]{1,2}|[○◯〇×✕現主女未基技職安能再習男有無済-])$/iu.test(plain)) return 'mark';
  return place.test(plain) && plain.length > 4 ? 'address' : 'text';
}

function ofDigits(plain: string): CellKind {
  const digits = plain.replace(/\D/g, '');
  if (/^\d{3}-\d{4}$/.test(plain)) return 'postal';
  if (digits.length >= 14) return 'id';
  if (readDate(plain)) return 'date';
  if (/^(0|\+81)/.test(digits.length >= 10 ? plain.replace(/^\(/, '') : '') && digits.length <= 13) return 'phone';
  return digits.length >= 9 && digits.length <= 11 ? 'phone' : 'number';
}
