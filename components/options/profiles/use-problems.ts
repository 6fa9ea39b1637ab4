import { useState } from 'preact/hooks';
import type { Problem, Problems } from '../../../utils/profiles/problems.ts';
import type { SummaryItem } from '../../form/ErrorSummary.tsx';
import { afterPointerUp } from '../../form/after-pointer-up.ts';

/**
 * When a problem is shown: beside a field once the person has left it, and
 * everywhere once they tried to save.
 *
 * @param labels of the fields, in their order on the page.
 */
export function useProblems<Field extends string>(problems: Problems<Field>, labels: readonly (readonly [Field, string])[]) {
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const [tried, setTried] = useState(false);
  return {
    shown: (field: Field): Problem | undefined => (tried || left.has(field) ? problems[field] : undefined),
    leave: (field: Field) => afterPointerUp(() => setLeft((before) => new Set(before).add(field))),
    tryAll: () => setTried(true),
    wrong: labels.flatMap(([fieldId, label]): SummaryItem[] => {
      const problem = problems[fieldId];
      return problem ? [{ fieldId, label, problem }] : [];
    }),
  };
}
