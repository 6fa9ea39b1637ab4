import type { ComponentChildren } from 'preact';
import { Notice, type NoticeProps } from '../Notice.tsx';
import './outcome.css';

/** Reports the outcome of an action on this page; shows nothing while there are no sentences. */
export function OutcomeNotice({
  sentences,
  tone = 'good',
  children,
}: {
  sentences: readonly string[];
  tone?: NoticeProps['tone'];
  children?: ComponentChildren;
}) {
  return (
    <div role="status" class="outcome">
      {sentences.length > 0 && (
        <Notice tone={tone}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {children}
        </Notice>
      )}
    </div>
  );
}
