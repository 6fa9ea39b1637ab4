import type { PlanRow } from '../../../utils/fill/plan.ts';
import type { PanelWords } from '../../../utils/words/ja/panel.ts';

type Named = Pick<PlanRow, 'kind' | 'label'>;

/** A text of the page without the marks that would turn round what stands beside it. */
export const unturned = (text: string): string => text.replace(/\p{Cf}/gu, '').trim();

/** The page's own words for a field; ours where the page has none or says the same twice. */
export function nameOf(row: Named, rows: readonly Named[], words: PanelWords): string {
  const first = rows.find(({ label }) => label === row.label);
  const seen = unturned(row.label);
  return seen !== '' && first === row ? seen : words[`kinds_${row.kind}`];
}
