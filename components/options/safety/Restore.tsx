import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { requestBackground } from '../../../utils/messages/send.ts';
import { planRestore, restore } from '../../../utils/storage/export/backup.ts';
import type { RestorePlan } from '../../../utils/storage/export/compare.ts';
import { BackupRefused, readBackupFile, type BackupFault, type BackupFile } from '../../../utils/storage/export/format.ts';
import { Overtaken, StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { useFaultText } from '../../fault-text.ts';
import { Button } from '../../Button.tsx';
import { SecretField } from '../../form/SecretField.tsx';
import { Notice } from '../../Notice.tsx';
import { RestorePreview } from './RestorePreview.tsx';

export interface RestoreProps {
  /** Text of the file. */
  text: string;
  /** Called at the end with the sentences to show; with none when the person cancelled. */
  done: (sentences: string[]) => void;
}

type Fault = Exclude<BackupFault, 'passphrase'> | StoreFault;

function overtakenOrThrow(error: unknown): null {
  if (error instanceof Overtaken) return null;
  throw error;
}

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short' });

/** Restores from the text of a backup: asks for its passphrase, shows what would change, and does what was chosen. */
export function Restore({ text, done }: RestoreProps) {
  const words = useStore(safetyWords);
  const faultText = useFaultText();
  const [file, setFile] = useState<BackupFile | null>(null);
  const [plan, setPlan] = useState<RestorePlan | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const [overtaken, setOvertaken] = useState(false);

  const attempt = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setWrong(false);
    setFault(null);
    setOvertaken(false);
    try {
      await work();
    } catch (error) {
      if (error instanceof BackupRefused && error.fault === 'passphrase') setWrong(true);
      else if (error instanceof BackupRefused) setFault(error.fault as Fault);
      else if (error instanceof StorageFault) setFault(error.fault);
      else throw error;
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void attempt(async () => setFile(await readBackupFile(text))), [text]);

  const tell = (which: Fault): string => {
    if (which === 'notBackup' || which === 'newer' || which === 'damaged') return words[which];
    return faultText(which);
  };
  const cancel = (
    <Button look="plain" onPress={() => done([])}>
      {words.restoreCancel}
    </Button>
  );
  return (
    <div class="stack restore">
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{tell(fault)}</p>
        </Notice>
      )}
      {file && !plan && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(async () => setPlan(await planRestore(file, passphrase)));
          }}
        >
          <p>{words.restoreMade({ date: day.format(new Date(file.createdAt)) })}</p>
          <SecretField
            id="restore-passphrase"
            label={words.restorePassphrase}
            value={passphrase}
            onChange={setPassphrase}
            problem={wrong ? words.passphraseWrong : undefined}
          />
          <div class="row">
            <button type="submit" class="button primary" aria-disabled={busy}>
              {busy ? words.restoreOpening : words.restoreOpen}
            </button>
            {cancel}
          </div>
        </form>
      )}
      {overtaken && (
        <Notice tone="care" role="alert">
          <p>{words.restoreOvertaken}</p>
        </Notice>
      )}
      {plan && (
        <RestorePreview
          key={plan.madeFor.state + plan.madeFor.others}
          plan={plan}
          cancel={cancel}
          run={(ids, withContact) =>
            void attempt(async () => {
              const restored = await restore(plan, ids, withContact).catch(overtakenOrThrow);
              if (restored === null) {
                // Another window changed something since the table was drawn: a new one is shown, and nothing was done yet.
                setPlan(await planRestore(file!, passphrase));
                setOvertaken(true);
                return;
              }
              const { profiles, codesLeft } = restored;
              await requestBackground('inquiries/changed', {});
              const count = profiles + Number(withContact);
              done([
                count > 0 ? words.restoreDone({ count }) : words.restoreAdded,
                ...(codesLeft > 0 ? [words.restoreCodesLeft({ count: codesLeft })] : []),
              ]);
            })
          }
        />
      )}
    </div>
  );
}
