import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { Notice } from '../../Notice.tsx';
import { chosenBackup } from './chosen-backup.ts';
import { Restore } from './Restore.tsx';
import { OutcomeNotice } from '../OutcomeNotice.tsx';

/** Bytes. Ten thousand people need about 10 MB. */
const largest = 100 * 1024 * 1024;

/** Picks a backup file and restores from it. */
export function RestoreSection() {
  const words = useStore(safetyWords);
  const [text, setText] = useState<string | null>(null);
  const [told, setTold] = useState<string[]>([]);
  const [tooLarge, setTooLarge] = useState(false);
  const given = useStore(chosenBackup);
  const heading = useRef<HTMLHeadingElement>(null);
  const take = async (file: File | undefined) => {
    setTold([]);
    setTooLarge(file !== undefined && file.size > largest);
    setText(file && file.size <= largest ? await file.text() : null);
  };
  const choose = async (input: HTMLInputElement) => {
    await take(input.files?.[0]);
    // The same file may be chosen again.
    input.value = '';
  };
  useEffect(() => {
    if (!given) return;
    chosenBackup.set(null);
    void take(given);
    heading.current?.focus();
  }, [given]);
  return (
    <section class="section">
      <h2 ref={heading} tabIndex={-1}>
        {words.restoreTitle}
      </h2>
      <OutcomeNotice sentences={told} />
      <p>{words.restoreLead}</p>
      <label class="file">
        <span class="button secondary">{words.restoreChoose}</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget)} />
      </label>
      {tooLarge && (
        <Notice tone="bad" role="alert">
          <p>{words.tooLarge}</p>
        </Notice>
      )}
      {text !== null && (
        <Restore
          key={text}
          text={text}
          done={(sentences) => {
            setTold(sentences);
            setText(null);
          }}
        />
      )}
    </section>
  );
}
