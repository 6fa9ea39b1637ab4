import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../utils/profiles/problems.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { problemWords, problemText } from '../../utils/words/ja/problems.ts';
import { Icon } from '../Icon.tsx';
import './form.css';

export interface SummaryItem {
  fieldId: string;
  label: string;
  problem: Problem;
}

export interface ErrorSummaryProps {
  items: SummaryItem[];
  /** Number of the attempt to save: each attempt moves the focus here. */
  attempt: number;
}

/** All problems at the top of the form, each with a link to its field. */
export function ErrorSummary({ items, attempt }: ErrorSummaryProps) {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  if (items.length === 0) return null;
  return (
    <div class="error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <Icon name="bad" />
        {words.errorsTitle({ count: items.length })}
      </h2>
      <ul>
        {items.map(({ fieldId, label, problem }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                // The address behind # is the page's route, so the link must not follow itself.
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {label}：{problemText(problems, problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
