import { fieldsOnPage, type ScreenFields } from '../fill/fields.ts';
import { makePlan, type PlanRow } from '../fill/plan.ts';
import type { LearnedReading } from '../lessons/apply.ts';
import type { Conflict, Fault, Send, Values } from '../messages/protocol.ts';
import { ask } from '../messages/send.ts';
import type { PageFacts } from '../reader/facts.ts';
import { readSeen } from '../reader/seen.ts';
import type { FeatureContext } from './feature.ts';

/** What stands on a screen, and what would go into it. */
export interface ScreenPlan extends Pick<ScreenFields, 'unsure' | 'taught' | 'lost'>, Pick<Values, 'who' | 'warnings'> {
  rows: PlanRow[];
}

/** The page may be about somebody else than was chosen. */
type Doubt = Pick<Values, 'who'> & { conflict: Conflict };

const conflictKey = ({ what, shown }: Conflict) => `${what}:${shown}`;

export const textShown = () => document.body?.innerText ?? '';

/** Reads one screen, has the background say what it means, and fetches what it asks for. It shows and writes nothing. */
export class InquiryScreen {
  #understood: { key: string; facts: PageFacts; reading: LearnedReading } | null = null;
  readonly #accepted = new Set<string>();
  readonly #context: FeatureContext;

  constructor(context: FeatureContext) {
    this.#context = context;
  }

  /** What was read last, as the background knows it. */
  get facts(): PageFacts {
    return this.#understood!.facts;
  }

  /** What the fields mean may have become another thing. */
  forget(): void {
    this.#understood = null;
  }

  /** The person looked at the doubt, and it is the right one. */
  accept(conflict: Conflict): void {
    this.#accepted.add(conflictKey(conflict));
  }

  /** Reads the screen anew and fetches what it asks for. `null` when it has ended. */
  async read(
    about: Pick<Send<'assist/values'>, 'topic' | 'branch'>,
    shown = textShown(),
  ): Promise<{ page: ScreenFields; now: ScreenPlan } | { fault: Fault } | Doubt | null> {
    const { screen, signal } = this.#context;
    let failed: { fault: Fault } | null = null;
    const page = await fieldsOnPage(document, async (facts) => {
      const key = JSON.stringify(facts);
      // Fields that stand as they stood mean what they meant: nothing is asked twice.
      if (this.#understood?.key === key) return this.#understood.reading;
      const answer = await ask('assist/fields', { screen, facts });
      if (signal.aborted) return null;
      if (!answer.ok) {
        failed = answer;
        return null;
      }
      this.#understood = { key, facts, reading: answer.value };
      return answer.value;
    });
    if (!page) return failed;
    const { wanted, fields, unsure, taught, lost } = page;
    const answer = await ask('assist/values', { wanted, ...about, seen: readSeen(document, shown, page.editable) });
    if (signal.aborted) return null;
    if (!answer.ok) return answer;
    const { who, values, conflict, warnings } = answer.value;
    if (conflict && !this.#accepted.has(conflictKey(conflict))) return { who, conflict };
    return { page, now: { who, warnings, unsure, taught, lost, rows: makePlan(fields, values) } };
  }
}
