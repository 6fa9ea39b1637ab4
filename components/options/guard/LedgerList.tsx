import { useStore } from '@nanostores/preact';
import type { GuardRow } from '../../../utils/messages/guard.ts';
import { guardWords } from '../../../utils/words/ja/guard.ts';
import { guardPageWords } from '../../../utils/words/ja/guard-page.ts';
import { Button } from '../../Button.tsx';
import { TreeView } from '../../TreeView.tsx';

export interface LedgerListProps {
  rows: readonly GuardRow[];
  onCorrect: (key: string, what: 'more' | 'less' | 'reset') => void;
}

const time = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'short', timeStyle: 'short' });

/** Each counted ID with its history, and a way to correct the count. */
export function LedgerList({ rows, onCorrect }: LedgerListProps) {
  const words = useStore(guardPageWords);
  const guard = useStore(guardWords);
  return (
    <ul class="cards">
      {rows.map(({ key, who, tree, history, last }) => {
        const name = who ? words.known({ name: who.name, digits: who.lastFour }) : words.unknown({ time: time.format(last) });
        return (
          <li key={key} class="card">
            <div class="stack">
              <h3>{name}</h3>
              <TreeView tree={tree} />
              <ul class="list">
                {history.map((text, index) => (
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
