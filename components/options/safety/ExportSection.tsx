import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { makeBackup, type UnreadableParts } from '../../../utils/storage/export/backup.ts';
import { toCsv } from '../../../utils/storage/export/csv.ts';
import { StorageFault } from '../../../utils/storage/db/fault.ts';
import { listProfiles } from '../../../utils/storage/profiles/profiles.ts';
import { rosterWords } from '../../../utils/words/ja/rosters.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { useFaultText } from '../../fault-text.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { PassphraseForm } from '../../vault/PassphraseForm.tsx';
import { Disclosure } from '../../Disclosure.tsx';
import { useRosterWords } from '../roster-words.ts';
import { isWhole, LeftOutList } from './LeftOutList.tsx';
import { saveFile, saveWorkbook } from './save-file.ts';
import { OutcomeNotice } from '../OutcomeNotice.tsx';

type Told = { tone: 'good' | 'bad'; text: string; left?: UnreadableParts } | null;

function Csv({ tell }: { tell: (told: Told) => void }) {
  const words = useStore(safetyWords);
  const rosters = useStore(rosterWords);
  const written = useRosterWords();
  const faultText = useFaultText();
  const make = async (ending: 'csv' | 'xlsx') => {
    try {
      const { profiles, damaged } = await listProfiles();
      const count = profiles.length;
      if (ending === 'csv') saveFile(words.csvName, 'csv', toCsv(profiles, written));
      else {
        // What writes Excel files comes with the press.
        const { rosterFile } = await import('../../../utils/storage/export/rosters.ts');
        saveWorkbook(words.csvName, rosterFile(profiles, written), true);
      }
      const left: UnreadableParts = { profiles: damaged.map(({ id }) => id), contact: false, codes: [], inquiries: 0, walks: 0 };
      tell({ tone: 'good', text: ending === 'csv' ? words.csvDone({ count }) : rosters.fileDone({ count }), left });
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      tell({ tone: 'bad', text: faultText(error.fault) });
    }
  };
  return (
    <Disclosure title={words.csvTitle}>
      <p>{words.csvLead}</p>
      <Notice tone="care">
        <p>{words.csvWarn}</p>
      </Notice>
      <div class="row">
        <Button look="secondary" onPress={() => void make('csv')}>
          {words.csvMake}
        </Button>
        <Button look="secondary" onPress={() => void make('xlsx')}>
          {rosters.fileMake}
        </Button>
      </div>
    </Disclosure>
  );
}

/** Everything as an encrypted file, and the people as a list for Excel. */
export function ExportSection({ off }: { off: boolean }) {
  const words = useStore(safetyWords);
  const [told, setTold] = useState<Told>(null);
  const partial = told?.left && !isWhole(told.left) ? told.left : null;
  return (
    <section class="section">
      <h2>{words.backupTitle}</h2>
      <OutcomeNotice sentences={told ? [told.text] : []} {...(told ? { tone: partial ? 'care' : told.tone } : {})}>
        {partial && <LeftOutList left={partial} />}
      </OutcomeNotice>
      {off ? (
        <Notice tone="info">
          <p>{words.exportOff}</p>
        </Notice>
      ) : (
        <>
          <p>{words.backupLead}</p>
          <Disclosure title={words.backupFold}>
            <PassphraseForm
              id="backup"
              asks="new"
              button={words.backupMake}
              working={words.backupWorking}
              run={async (_now, passphrase) => {
                const { text, count, left } = await makeBackup(passphrase, Date.now());
                saveFile(words.backupName, 'json', text);
                setTold({ tone: 'good', text: words.backupDone({ count }), left });
                return { ok: true };
              }}
            >
              <Notice tone="care">
                <p>{words.backupHint}</p>
              </Notice>
            </PassphraseForm>
          </Disclosure>
          <Csv tell={setTold} />
        </>
      )}
    </section>
  );
}
