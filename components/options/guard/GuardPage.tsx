import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Fault, ResponseOf } from '../../../utils/messages/protocol.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import { faultWords } from '../../../utils/words/ja/faults.ts';
import { guardPageWords } from '../../../utils/words/ja/guard-page.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { DamagedRows } from '../DamagedRows.tsx';
import { Page } from '../Page.tsx';
import { LedgerList } from './LedgerList.tsx';
import { NotifyPart } from '../NotifyPart.tsx';
import './guard-page.css';

const damagedHere = ['ledger', 'siteTexts'] as const;

/** The login guard's own page: its settings, its counts and the texts that it learned. */
export function GuardPage() {
  const words = useStore(guardPageWords);
  const faults = useStore(faultWords);
  const [told, setTold] = useState<ResponseOf<'guard/rows'> | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const load = async () => {
    const answer = await requestBackground('guard/rows', {});
    if (answer.ok) setTold(answer.value);
    setFault(answer.ok ? null : answer.fault);
  };
  useEffect(() => void load(), []);
  const after = async (done: Promise<unknown>) => {
    await done;
    await load();
  };
  return (
    <Page title={words.title}>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{faults[fault]}</p>
        </Notice>
      )}
      <DamagedRows tables={damagedHere} />
      <p>{words.lead}</p>
      {told && (
        <>
          <section class="section">
            <h2>{words.brakeTitle}</h2>
            <p>{words.brakeText}</p>
            <label class="row brake-switch">
              <input
                type="checkbox"
                checked={told.settings.brake}
                onChange={(event) => void after(requestBackground('guard/settings', { brake: event.currentTarget.checked }))}
              />
              {words.brake}
            </label>
          </section>
          <NotifyPart title={words.notifyTitle} text={words.notifyText} on={words.notifyOn} />
          <section class="section">
            <h2>{words.rowsTitle}</h2>
            <p>{told.rows.length === 0 ? words.rowsNone : words.rowsLead}</p>
            <LedgerList rows={told.rows} onCorrect={(key, what) => void after(requestBackground('guard/correct', { key, what }))} />
          </section>
          <section class="section">
            <h2>{words.textsTitle}</h2>
            <p>{told.texts.length === 0 ? words.textsNone : words.textsLead}</p>
            <ul class="list">
              {told.texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            {told.texts.length > 0 && (
              <Button look="secondary" onPress={() => void after(requestBackground('guard/forgetTexts', {}))}>
                {words.textsForget}
              </Button>
            )}
          </section>
        </>
      )}
    </Page>
  );
}
