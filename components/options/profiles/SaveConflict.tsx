import { useStore } from '@nanostores/preact';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';

/** One item in which the form and what is stored differ, in words. */
export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

export interface SaveConflictProps {
  /** `null` when it was deleted. */
  differences: readonly Difference[] | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Another window saved the same: both are shown, and the person decides. */
export function SaveConflict({ differences, keepMine, takeTheirs }: SaveConflictProps) {
  const words = useStore(optionsWords);
  return (
    <Notice tone="care" role="alert">
      <h2>{words.conflictTitle}</h2>
      <p>{differences ? words.conflict : words.conflictGone}</p>
      {differences && (
        <ul class="list">
          {differences.map(({ label, mine, theirs }) => (
            <li key={label}>{words.conflictRow({ label, mine: mine || words.conflictEmpty, theirs: theirs || words.conflictEmpty })}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button look="secondary" onPress={keepMine}>
          {words.conflictMine}
        </Button>
        <Button look="secondary" onPress={takeTheirs}>
          {differences ? words.conflictTheirs : words.conflictDrop}
        </Button>
      </div>
    </Notice>
  );
}
