import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { itemLabels } from '../../../utils/ccus/inquiry.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';
import { watchProfile } from '../../../utils/storage/profiles/profiles.ts';
import { itemWords } from '../../../utils/words/ja/walks/items.ts';
import type { PartProps } from './props.ts';
import { WritingPart } from './Writing.tsx';

/** Items as CCUS lists them, and the field of a profile that holds each. */
const business = ['name', 'ccusId', 'address', 'phone', 'registeredEmail', 'desiredEmail', 'reason', 'canLogin'] as const;
const worker = ['name', 'ccusId', 'address', 'phone', 'birthDate', 'registeredEmail', 'desiredEmail', 'reason', 'canLogin'] as const;

const isStored = (profile: Profile | null, field: (typeof worker)[number]): boolean => {
  const value = profile && (profile as Partial<Record<string, unknown>>)[field];
  return typeof value === 'string' && value !== '' && value !== 'unknown';
};

/** The eight (business) or nine (worker) items: which of them are stored, and where each is found. Registered items are kept apart from wished-for ones. The text follows. */
export function ItemsPart(props: PartProps) {
  const { now } = props;
  const words = useStore(itemWords);
  const [profile, setProfile] = useState<Profile | null>(null);
  const { chosen } = now;
  useEffect(() => (chosen ? watchProfile(chosen, setProfile, () => setProfile(null)) : setProfile(null)), [chosen]);
  const kind = profile?.kind ?? (now.progress.answers.kind === 'worker' ? 'worker' : 'business');
  const fields = kind === 'business' ? business : worker;
  const labels = itemLabels.value[kind];
  const rows = fields.map((field, index) => ({ field, label: labels[index]!, has: isStored(profile, field) }));
  const wished = (field: string) => field === 'desiredEmail' || field === 'reason' || field === 'canLogin';
  const list = (some: typeof rows) => (
    <ul class="items">
      {some.map(({ field, label, has }) => (
        <li key={field} class={has ? 'has' : 'lacks'}>
          <strong>{label}</strong>
          <span class="state">{has ? words.stored : words.missing}</span>
          <span class="soft">{words[`${kind}_${field}` as keyof typeof words] ?? words[field]}</span>
        </li>
      ))}
    </ul>
  );
  const missing = rows.filter(({ has }) => !has).length;
  return (
    <>
      <p>{words.registeredLead}</p>
      <details class="item-parts" open={missing > 0}>
        <summary>{missing > 0 ? words.lacking({ count: missing }) : words.complete({ count: rows.length })}</summary>
        <h3>{words.registeredTitle}</h3>
        {list(rows.filter(({ field }) => !wished(field)))}
        <h3>{words.wishedTitle}</h3>
        {list(rows.filter(({ field }) => wished(field)))}
      </details>
      <WritingPart {...props} />
    </>
  );
}
