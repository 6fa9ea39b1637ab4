import { useStore } from '@nanostores/preact';
import type { Problem as ProblemData } from '../../utils/profiles/problems.ts';
import { problemWords, problemText } from '../../utils/words/ja/problems.ts';
import { Icon } from '../Icon.tsx';
import './form.css';

export const problemId = (fieldId: string) => `${fieldId}-problem`;
export const hintId = (fieldId: string) => `${fieldId}-hint`;

/** Ids of the texts that describe a field, for `aria-describedby`. */
export const describedBy = (fieldId: string, hint: unknown, problem: unknown): string | undefined =>
  [hint && hintId(fieldId), problem && problemId(fieldId)].filter(Boolean).join(' ') || undefined;

/** The problem of a field, shown beside it. */
export function FieldProblem({ fieldId, problem }: { fieldId: string; problem: ProblemData | undefined }) {
  const words = useStore(problemWords);
  if (!problem) return null;
  return (
    <p class="problem" id={problemId(fieldId)}>
      <Icon name="bad" />
      <span>{problemText(words, problem)}</span>
    </p>
  );
}
