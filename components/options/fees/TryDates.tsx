import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import { businessRenewalOf, cardRenewalOf, localDayOf, urgencyOf, type Renewal } from '../../../utils/fees/renewal.ts';
import { dateProblem, emptyDraft, isoDate, type DateItem } from '../../../utils/profiles/draft.ts';
import { feesWords } from '../../../utils/words/ja/fees.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { Disclosure } from '../../Disclosure.tsx';
import { ProfileDate } from '../profiles/ProfileDate.tsx';
import { Dates, UrgencyMark } from './Dates.tsx';

/** The same calculation for somebody who is not stored. Nothing typed here is kept. */
export function TryDates() {
  const words = useStore(feesWords);
  const kinds = useStore(profileWords);
  const [values, setValues] = useState(emptyDraft('business'));
  const [noPaper, setNoPaper] = useState(false);
  const [left, setLeft] = useState<Partial<Record<DateItem, boolean>>>({});
  const { kind } = values;
  const days = { registeredOn: isoDate(values, 'registeredOn'), birthDate: isoDate(values, 'birthDate') };
  const problemOf = (item: DateItem) => dateProblem(values, item, days[item], Date.now());
  const date = (item: DateItem, label: string) => {
    const problem = left[item] ? problemOf(item) : null;
    return (
      <ProfileDate
        item={item}
        label={label}
        hint={words.tryHint}
        values={values}
        latest={() => values}
        change={(part) => setValues((now) => ({ ...now, ...part }))}
        leave={() => setLeft((now) => ({ ...now, [item]: true }))}
        problem={problem ? { key: problem } : undefined}
      />
    );
  };
  const usable = (item: DateItem) => days[item] !== '' && problemOf(item) === null;
  const renewal: Renewal | null = !usable('registeredOn')
    ? null
    : kind === 'business'
      ? businessRenewalOf(days.registeredOn)
      : usable('birthDate')
        ? cardRenewalOf({ issued: days.registeredOn, born: days.birthDate, noPaper })
        : null;
  return (
    <Disclosure title={words.tryTitle}>
      <ChoiceField<PersonKind>
        id="try-kind"
        label={words.tryKind}
        choices={(['business', 'worker'] as const).map((value) => ({ value, label: kinds[value] }))}
        value={kind}
        onChange={(chosen) => setValues((now) => ({ ...now, kind: chosen }))}
      />
      {date('registeredOn', kind === 'business' ? words.tryRegistered : words.tryIssued)}
      {kind === 'worker' && (
        <>
          {date('birthDate', words.tryBorn)}
          <label class="choice">
            <input type="checkbox" checked={noPaper} onChange={({ currentTarget }) => setNoPaper(currentTarget.checked)} />
            <span>{words.noPaper}</span>
          </label>
        </>
      )}
      <div role="status" class="outcome">
        {renewal && (
          <div class="stack">
            <UrgencyMark urgency={urgencyOf(renewal, localDayOf(Date.now()))} />
            <Dates renewal={renewal} />
            <p class="soft">{words.exact}</p>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
