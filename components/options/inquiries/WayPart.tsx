import { useStore } from '@nanostores/preact';
import { moved, stateKeys, type InquiryStep } from '../../../utils/inquiries/inquiry.ts';
import type { InquiryLine } from '../../../utils/inquiries/rows.ts';
import { inquiryWords, stateWords, witnessWords } from '../../../utils/words/ja/inquiries.ts';
import { Button } from '../../Button.tsx';
import { formatTime } from '../../inquiries/dates.ts';
import { change } from '../../inquiries/inquiries-state.ts';

/** Inquiries that end in a change, which takes some days more after the answer. */
const changes: readonly (string | null)[] = ['b', 'c'];

/** The state of an inquiry, with one button for the next state and one for any other. */
export function WayPart({ line: { inquiry, state } }: { line: InquiryLine }) {
  const words = useStore(inquiryWords);
  const states = useStore(stateWords);
  const witnesses = useStore(witnessWords);
  const go = (what: InquiryStep['what']) => void change(inquiry.id, (now) => now && moved(now, what, 'person', Date.now()));
  const next = {
    draft: ['sent', words.goSent],
    sent: ['received', words.goReceived],
    received: ['waiting', words.goWaiting],
    waiting: ['solved', words.goSolved],
    solved: null,
  }[state] as [InquiryStep['what'], string] | null;
  const waits = state === 'received' || state === 'waiting';
  return (
    <section class="section">
      <h2>{words.wayTitle}</h2>
      <div class="row">
        {next && (
          <Button look="primary" onPress={() => go(next[0])}>
            {next[1]}
          </Button>
        )}
        {waits && changes.includes(inquiry.branch) && (
          <Button look="secondary" onPress={() => go('answered')}>
            {words.goAnswered}
          </Button>
        )}
      </div>
      <p class="soft" id="way-lead">
        {words.wayLead}
      </p>
      <ol class="inquiry-way" aria-describedby="way-lead">
        {stateKeys.map((key) => (
          <li key={key}>
            <button type="button" class="button secondary" aria-pressed={key === state} onClick={() => go(key)}>
              {states[key]}
            </button>
          </li>
        ))}
      </ol>
      <h3>{words.historyTitle}</h3>
      <ul class="list">
        {inquiry.steps.map(({ what, at, by }, index) => (
          <li key={index}>
            {words.step({ time: formatTime(at), what: what === 'answered' ? words.answeredStep : states[what], witness: witnesses[by] })}
          </li>
        ))}
      </ul>
    </section>
  );
}
