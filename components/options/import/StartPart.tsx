import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { readyReader } from '../../../utils/import/read-in-worker.ts';
import { importFaultWords, importWords } from '../../../utils/words/ja/import.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Notice } from '../../Notice.tsx';
import { restoreFrom } from '../safety/chosen-backup.ts';
import { MailPart } from './MailPart.tsx';
import { openRoster, work, type StartNote } from './import-state.ts';

function SaidNotice({ said }: { said: StartNote | null }) {
  const words = useStore(importWords);
  const faults = useStore(importFaultWords);
  const problems = useStore(problemWords);
  if (said === null) return null;
  if (said === 'cancelled' || said === 'oneFile') {
    return (
      <Notice tone={said === 'cancelled' ? 'info' : 'care'} role="status">
        <p>{words[said]}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" role="alert">
      {'store' in said ? (
        <p>{problems[said.store]}</p>
      ) : (
        <p>
          {said.row !== null && words.faultRow({ row: said.row })}
          {faults[said.fault]}
        </p>
      )}
    </Notice>
  );
}

const isBackup = (file: File) => /\.json$/i.test(file.name);

function take(files: FileList | null | undefined): void {
  const [file, second] = files ?? [];
  if (!file) return;
  if (second) work.set({ step: 'start', said: 'oneFile' });
  else if (isBackup(file)) restoreFrom(file);
  else void openRoster(file);
}

/** The first page of the import: drop or choose a file, or paste a mail. */
export function StartPart({ said }: { said: StartNote | null }) {
  const words = useStore(importWords);
  const [over, setOver] = useState(false);
  useEffect(readyReader, []);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <>
      <SaidNotice said={said} />
      <section class="section">
        <h2>{words.fileTitle}</h2>
        <p>{words.fileLead}</p>
        <div
          class={over ? 'drop over' : 'drop'}
          onDragEnter={(event) => drag(event, true)}
          onDragOver={(event) => drag(event, true)}
          onDragLeave={(event) => drag(event, false)}
          onDrop={(event) => {
            drag(event, false);
            take(event.dataTransfer?.files);
          }}
        >
          <p>{words.drop}</p>
          <label class="button primary large">
            {words.choose}
            <input
              class="picker"
              type="file"
              accept=".csv,.xlsx,.txt,.json"
              onChange={({ currentTarget }) => {
                take(currentTarget.files);
                currentTarget.form?.reset();
              }}
            />
          </label>
        </div>
      </section>
      <MailPart />
    </>
  );
}
