import type { BranchKey, TopicKey } from '../../utils/ccus/inquiry.ts';
import type { FieldKind } from '../../utils/ccus/labels.ts';
import type { PlanRow } from '../../utils/fill/plan.ts';
import type { AssistState, Conflict, Fault, Who } from '../../utils/messages/protocol.ts';

/** What the panel shows at the moment; drawing it is a function of this and nothing else. */
export type View =
  | { is: 'choose'; hasProfiles: boolean }
  | { is: 'confirmHost'; host: string }
  | { is: 'askInPopup'; host: string }
  | { is: 'conflict'; conflict: Conflict }
  | { is: 'preview' }
  | { is: 'done'; outcomes: ReadonlyMap<FieldKind, 'filled' | 'refused'>; wiped: readonly FieldKind[] }
  | { is: 'fault'; fault: Fault };

export interface PanelState {
  view: View;
  folded: boolean;
  who: Who | null;
  /** ① is preselected on the first screen, because this is what people come for; later screens tell theirs. */
  topic: TopicKey;
  branch: BranchKey | null;
  rows: readonly PlanRow[];
  unsure: readonly FieldKind[];
  /** Kinds whose field the person showed. */
  taught: readonly FieldKind[];
  /** Kinds whose field the person showed when the screen looked otherwise. */
  lost: readonly FieldKind[];
  /** What may be wrong with the text: said, and never in the way. */
  warnings: readonly string[];
  replace: ReadonlySet<FieldKind>;
  busy: boolean;
  /** Another topic or case was picked and its preview is still on the way: what is shown cannot be filled. */
  stale: boolean;
}

export type PanelAction =
  | { do: 'fold' }
  | { do: 'choose' }
  | { do: 'confirmHost' }
  | { do: 'topic'; topic: TopicKey }
  | { do: 'branch'; branch: BranchKey | null }
  | { do: 'replace'; kind: FieldKind; on: boolean }
  /** The field of this row is another kind's, or none's. */
  | { do: 'not'; kind: FieldKind; at: number }
  /** The person wants to show the field of this kind. */
  | { do: 'teach'; kind: FieldKind }
  | { do: 'structure' }
  | { do: 'fill' }
  | { do: 'undo' }
  | { do: 'refresh' }
  | { do: 'goOn'; conflict: Conflict };

/** What must be settled before anything can be previewed, or `null`. */
export function waitingFor({ who, trust, host, trouble, hasProfiles }: AssistState): View | null {
  if (trust === 'no') return { is: 'fault', fault: 'notOfficial' };
  if (trouble) return { is: 'fault', fault: trouble };
  if (!who) return { is: 'choose', hasProfiles };
  if (trust === 'ask') return host.endsWith('.ccus.jp') ? { is: 'confirmHost', host } : { is: 'askInPopup', host };
  return null;
}
