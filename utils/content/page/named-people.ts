import { normaliseDigits, readId } from '../../ccus/ids.ts';
import { usableControls } from './controls.ts';

/** More of what stands in one field, or on the page, is not looked through. Characters. */
const [longestField, longestPage] = [10_000, 200_000];

/** At most this many of each are compared; a page with more is a list, not a form. */
const most = 20;

const namePatterns = [
  /(?:事業者名|技能者氏名|技能者名)\s*[：:]\s*([^\n：:①-⑳]{1,60})/g,
  /ログイン中\s*[：:]\s*([^\n：:]{1,60}?)(?=\s*(?:様|事業者ID|技能者ID|[（(]|$|\n))/g,
  /^([^\n]{1,30}?)\s*様$/gm,
];

/** Words in the place of a name which are no name. */
const notAName = /^(不明|例|なし|〇+|○+|[-ー―…・_]+)$|^(例|記入|入力)|必須|任意|ください|事業者|技能者|所在地|住所|電話/;

/**
 * IDs and names that stand on the page or in its fields: read so that another
 * person's data is noticed before anything is filled.
 *
 * @param shown the text of the page as it is seen.
 * @param controls those that a person could type into.
 */
export function readSeen(
  page: Document,
  shown = page.body?.innerText ?? '',
  controls = usableControls(page),
): { ids: string[]; names: string[] } {
  const written = controls.flatMap((control) => (control.localName === 'select' ? [] : [control.value.slice(0, longestField)]));
  const text = [shown.slice(0, longestPage), ...written].join('\n').normalize('NFKC');
  const ids = new Set<string>();
  for (const [run] of text.matchAll(/(?<!\d)\d[\d -]{12,20}(?!\d)/g)) {
    const read = readId(normaliseDigits(run));
    if (read.ok) ids.add(read.id);
  }
  const names = new Set<string>();
  for (const pattern of namePatterns) {
    for (const [, name] of text.matchAll(pattern)) {
      const one = name?.trim() ?? '';
      if (one !== '' && !notAName.test(one)) names.add(one.slice(0, 60));
    }
  }
  return { ids: [...ids].slice(0, most), names: [...names].slice(0, most) };
}
