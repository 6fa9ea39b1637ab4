import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { movedAt, stateOf, withReceipt, type Inquiry } from '../../../utils/inquiries/inquiry.ts';
import { readReceiptMail } from '../../../utils/inquiries/receipt.ts';
import { inquiryWords } from '../../../utils/words/ja/inquiries.ts';
import { Button } from '../../Button.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { formatTime } from '../../inquiries/dates.ts';
import { topicTitle } from '../../inquiries/next.ts';
import { change } from '../../inquiries/inquiries-state.ts';
import { Notice } from '../../Notice.tsx';
import { Disclosure } from '../../Disclosure.tsx';

type Found = { state: 'none' | 'nothing' } | { state: 'which'; receipt: string } | { state: 'taken'; receipt: string; name: string };

const take = (id: string, receipt: string) => change(id, (now) => now && withReceipt(now, receipt, 'received', 'mail', Date.now()));

function Which({ receipt, waiting, onTake }: { receipt: string; waiting: readonly Inquiry[]; onTake: (inquiry: Inquiry) => void }) {
  const words = useStore(inquiryWords);
  const [id, setId] = useState(waiting[0]?.id ?? '');
  const chosen = waiting.find((one) => one.id === id);
  if (!chosen) return <p>{words.mailNone}</p>;
  return (
    <>
      <SelectField
        id="receipt-of"
        label={words.mailWhich({ receipt })}
        choices={waiting.map((one) => ({
          value: one.id,
          label: `${one.name}　${topicTitle(one.topic, one.branch)}　${formatTime(movedAt(one))}`,
        }))}
        value={id}
        onChange={setId}
      />
      <div class="row">
        <Button look="secondary" onPress={() => onTake(chosen)}>
          {words.mailTake}
        </Button>
      </div>
    </>
  );
}

export interface ReceiptMailProps {
  /** Every inquiry: a number that is already known belongs to its own inquiry. */
  inquiries: readonly Inquiry[];
  /** Id of the inquiry that gets a new number. */
  only?: string;
}

/** A box for the receipt mail: its number goes to the inquiry that it belongs to. */
export function ReceiptMail({ inquiries, only }: ReceiptMailProps) {
  const words = useStore(inquiryWords);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ state: 'none' });
  const waiting = inquiries.filter((one) => one.receipt === '' && stateOf(one) !== 'solved' && (only === undefined || one.id === only));
  const done = async ({ id, name }: Inquiry, receipt: string) => {
    await take(id, receipt);
    setText('');
    setFound({ state: 'taken', receipt, name });
  };
  const read = () => {
    const receipt = readReceiptMail(text);
    if (receipt === null) return setFound({ state: 'nothing' });
    const known = inquiries.find((one) => one.receipt === receipt);
    if (known) void done(known, receipt);
    else setFound({ state: 'which', receipt });
  };
  return (
    <Disclosure title={words.mailTitle}>
      <p id="receipt-lead">{words.mailLead}</p>
      <div class="field">
        <label class="label" for="receipt-mail">
          {words.mailLabel}
        </label>
        <textarea
          id="receipt-mail"
          class="input"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="receipt-lead"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setFound({ state: 'none' });
          }}
        />
      </div>
      <div class="row">
        <Button look="secondary" onPress={read}>
          {words.mailRead}
        </Button>
      </div>
      <div class="stack" role="status">
        {found.state === 'nothing' && (
          <Notice tone="bad">
            <p>{words.mailNothing}</p>
          </Notice>
        )}
        {found.state === 'taken' && (
          <Notice tone="good">
            <p>{words.mailTaken({ name: found.name, receipt: found.receipt })}</p>
          </Notice>
        )}
      </div>
      {found.state === 'which' && (
        <Which receipt={found.receipt} waiting={waiting} onTake={(inquiry) => void done(inquiry, found.receipt)} />
      )}
    </Disclosure>
  );
}
