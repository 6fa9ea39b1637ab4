import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { businessFees, cardAgainFee, siteUseFee, workerTypes } from '../../../utils/ccus/fees.ts';
import { normaliseDigits } from '../../../utils/ccus/ids.ts';
import { billFor, businessForms, type BusinessForm, type Case } from '../../../utils/fees/bill.ts';
import { feesWords, formKeys } from '../../../utils/words/ja/fees.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { FactNote } from '../../form/FactNote.tsx';
import { Label } from '../../form/Label.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { BillTable } from './Bill.tsx';
import { useCapital } from './capital.ts';

const counts = ['managerIds', ...workerTypes] as const;
type Count = (typeof counts)[number];

/** The typed number; `null` when it is not a number. */
function readCount(text: string): number | null {
  const digits = normaliseDigits(text);
  return digits === '' ? 0 : /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}

/** Calculates the fees. Nothing typed here is kept. */
export function BillPart() {
  const words = useStore(feesWords);
  const ranges = useCapital();
  const [form, setForm] = useState<BusinessForm>('company');
  const [range, setRange] = useState(0);
  const [typed, setTyped] = useState<Record<Count, string>>({ managerIds: '1', simple: '0', detailed: '0', move: '0' });
  const numbers = Object.fromEntries(counts.map((count) => [count, readCount(typed[count])])) as Record<Count, number | null>;
  const field = (count: Count) => (
    <TextField
      key={count}
      id={count}
      label={words[count]}
      value={typed[count]}
      onChange={(text) => setTyped({ ...typed, [count]: text })}
      onLeave={() => setTyped((now) => ({ ...now, [count]: normaliseDigits(now[count]) }))}
      problem={numbers[count] === null ? { key: 'count' } : undefined}
      hint={count === 'managerIds' ? words.managerIdsHint : undefined}
      keyboard="numeric"
      code
    />
  );
  const { managerIds, simple, detailed, move } = numbers;
  const right = managerIds !== null && simple !== null && detailed !== null && move !== null;
  // Any capital within the chosen range costs the same, so its lower end is used.
  const asked: Case | null = right
    ? { form, capital: businessFees[range - 1]?.below ?? 0, managerIds, workers: { simple, detailed, move } }
    : null;
  return (
    <section class="section" aria-labelledby="bill-title">
      <h2 id="bill-title">{words.billTitle}</h2>
      <div class="fields">
        <ChoiceField
          id="form"
          label={words.form}
          choices={businessForms.map((value) => ({ value, label: words[formKeys[value]] }))}
          value={form}
          onChange={setForm}
        />
        {form === 'company' && (
          <SelectField
            id="capital"
            label={<Label text={words.capital} required={false} />}
            choices={ranges.map((text, index) => ({ value: String(index), label: text }))}
            value={String(range)}
            onChange={(value) => setRange(Number(value))}
            narrow
          />
        )}
        {counts.map(field)}
      </div>
      {asked && <BillTable bill={billFor(asked)} />}
      <p>
        <FactNote grade={siteUseFee.grade} source={siteUseFee.source}>
          {words.siteUse({ amount: siteUseFee.value })}
        </FactNote>
      </p>
      <p>
        <FactNote grade={cardAgainFee.grade} source={cardAgainFee.source}>
          {words.cardAgain({ amount: cardAgainFee.value.toLocaleString('ja-JP') })}
        </FactNote>
      </p>
    </section>
  );
}
