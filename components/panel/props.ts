import type { PlanRow } from '../../utils/fill/plan.ts';
import type { Choices, Fault } from '../../utils/messages/protocol.ts';
import type { PanelWords } from '../../utils/words/ja/panel.ts';
import type { PanelAction, PanelState } from './state.ts';

/** What every part of the panel is drawn from. */
export interface PanelProps {
  state: PanelState;
  words: PanelWords;
  faults: Record<Fault, string>;
  choices: Choices;
  act(action: PanelAction): void;
}

/** A click made by the page is no click. */
export const trusted = (run: () => void) => (event: Event) => {
  if (event.isTrusted) run();
};

/** The page's own words for a field; ours where the page has none or says the same twice. */
export function nameOf(row: PlanRow, { state, words }: Pick<PanelProps, 'state' | 'words'>): string {
  const first = state.rows.find(({ label }) => label === row.label);
  return row.label !== '' && first === row ? row.label : words[`kinds_${row.kind}`];
}
