import { useStore } from '@nanostores/preact';
import type { ComponentChildren, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Overtaken, StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { ErrorSummary, type SummaryItem } from '../../form/ErrorSummary.tsx';
import { Notice } from '../../Notice.tsx';
import { Button } from '../../Button.tsx';
import { SaveConflict, type Difference } from './SaveConflict.tsx';
import { dropDraft, same } from './drafts.ts';
import { flash } from '../flash.ts';
import { go, hrefs } from '../route.ts';
import '../../form/form.css';

/** A form as it is stored at this moment. */
export interface Theirs {
  /** `null` when it was deleted. */
  values: object | null;
  mark: string | null;
}

export interface FormShellProps {
  /** Address of the form; its draft is kept under it. */
  href: string;
  overtaken: boolean;
  /** Wrong entries in the order of the fields. */
  wrong: SummaryItem[];
  /** Called once the person has tried to save: from now on every problem is shown. */
  onTry: () => void;
  /** What stood in the form before anything was typed, and the mark of the row it came from. */
  begunWith: () => { values: object; over: string | null };
  /**
   * Saves what stands in the form at this moment, in the place of the row with this mark. `false` when it may not be saved.
   *
   * @throws {Overtaken} when another row stands there.
   */
  save: (over: string | null) => Promise<boolean>;
  theirs: () => Promise<Theirs>;
  /** In what the form differs from what is stored. */
  differences: (theirs: object) => Difference[];
  children: ComponentChildren;
}

/** While an input method composes, Enter and Ctrl+Enter belong to it. 229 is how older engines say so. */
const composes = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

const isLine = (target: EventTarget | null) => target instanceof HTMLInputElement;

/** The common parts of every form here: saving, the list of errors, and cancelling. */
export function FormShell({ href, overtaken, wrong, onTry, begunWith, save, theirs, differences, children }: FormShellProps) {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const [attempt, setAttempt] = useState(0);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const [conflict, setConflict] = useState<Theirs | null>(null);
  const saving = useRef(false);

  const saveOver = async (over: string | null): Promise<void> => {
    try {
      if (!(await save(over))) return;
      dropDraft(href);
      go(hrefs.list);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      const now = await theirs();
      // The row was written anew with the same in it, under another key for example: nothing to ask.
      if (now.values && now.mark !== over && same(now.values, begunWith().values)) await saveOver(now.mark);
      else setConflict(now);
    }
  };

  const trySave = async (over = begunWith().over) => {
    if (saving.current) return;
    onTry();
    setAttempt((count) => count + 1);
    setFault(null);
    setConflict(null);
    saving.current = true;
    try {
      await saveOver(over);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setFault(error.fault);
    } finally {
      saving.current = false;
    }
  };

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void trySave();
  };

  const key = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || composes(event)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      void trySave();
    } else if (isLine(event.target)) {
      // People press Enter once more out of habit after a conversion; that must not save a half-filled form.
      event.preventDefault();
    }
  };

  const discard = () => {
    dropDraft(href);
    flash.set({ what: 'discarded' });
    go(hrefs.list);
  };

  return (
    <form class="form" noValidate onSubmit={submit} onKeyDown={key}>
      {attempt > 0 && <ErrorSummary items={wrong} attempt={attempt} />}
      {overtaken && (
        <Notice tone="care" role="status">
          <p>{words.changedElsewhere}</p>
          <Button look="secondary" onPress={() => dropDraft(href)}>
            {words.takeStored}
          </Button>
        </Notice>
      )}
      {children}
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{problems[fault]}</p>
        </Notice>
      )}
      {conflict && (
        <SaveConflict
          differences={conflict.values && differences(conflict.values)}
          keepMine={() => void trySave(conflict.mark)}
          takeTheirs={conflict.values ? () => (setConflict(null), dropDraft(href)) : discard}
        />
      )}
      <div class="stack">
        <div class="row">
          <button type="submit" class="button primary">
            {words.save}
          </button>
          <Button look="plain" onPress={discard}>
            {words.discard}
          </Button>
        </div>
        <p class="soft">{words.saveKeys}</p>
      </div>
    </form>
  );
}
