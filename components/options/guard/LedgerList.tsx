import { useStore } from '@nanostores/preact';
import type { GuardRow } from '../../../utils/messages/guard.ts';
import { guardWords } from '../../../utils/words/ja/guard.ts';
import { guardPageWords } from '../../../utils/words/ja/guard-page.ts';
import { Button } from '../../Button.tsx';
import { historyTexts } from '../../guard/blocks.ts';
import { lockNote, statusOf } from '../../guard/scene.ts';
import { Status } from '../../guard/Status.tsx';
import { useSecond } from '../../use-second.ts';

export interface LedgerListProps {
  rows: readonly GuardRow[];
  /** When the rows were read. Milliseconds since 1970. */
  at: number;
  onCorrect: (key: string, what: 'more' | 'less' | 'reset') => void;
}

const time = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'short', timeStyle: 'short' });

/** Each ID that was counted, why, and the way to put it right. */
export function LedgerList({ rows, at, onCorrect }: LedgerListProps) {
  const words = useStore(guardPageWords);
  const guard = useStore(guardWords);
  const now = useSecond();
  return (
    <ul class="cards">
      {rows.map(({ key, who, events, last }) => {
        const status = statusOf(events, at, guard);
        const name = who ? words.known({ name: who.name, digits: who.lastFour }) : words.unknown({ time: time.format(last) });
        return (
          <li key={key} class="card">
            <div class="stack">
              <h3>{name}</h3>
              <Status status={status} now={now} />
              {status.lock && <p class="soft">{lockNote(guard)}</p>}
              <ul class="list">
                {historyTexts(events, at, guard).map((text, index) => (
                  <li key={index}>{text}</li>
                ))}
              </ul>
            </div>
            <div class="row">
              {(['less', 'more', 'reset'] as const).map((what) => (
                <Button key={what} look="secondary" label={`${guard[what]}（${name}）`} onPress={() => onCorrect(key, what)}>
                  {guard[what]}
                </Button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
