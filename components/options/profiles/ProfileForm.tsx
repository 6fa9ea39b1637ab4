import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { emptyDraft, readDraft, toDraft, type DateItem, type ProfileDraft, type ProfileField } from '../../../utils/profiles/draft.ts';
import { readCard, type PersonKind } from '../../../utils/ccus/ids.ts';
import { normaliseField } from '../../../utils/profiles/normalise.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';
import { readMarkedProfile, saveProfile } from '../../../utils/storage/profiles/profiles.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { Group } from '../../form/Group.tsx';
import { TextField } from '../../form/TextField.tsx';
import { CanLogin } from './CanLogin.tsx';
import { EmployerPart } from './EmployerPart.tsx';
import { FormShell } from './FormShell.tsx';
import { IdHint } from './IdHint.tsx';
import { ProfileDate } from './ProfileDate.tsx';
import { TwinNotice } from './TwinNotice.tsx';
import { flash } from '../flash.ts';
import { useLabels, useTold } from './field-labels.ts';
import { useDraft } from './drafts.ts';
import { useProblems } from './use-problems.ts';

export interface ProfileFormProps {
  href: string;
  /** Id it is stored under; `null` for a new one. */
  id: string | null;
  kind: PersonKind;
  /** `null` while nothing is stored under the id. */
  profile: Profile | null;
  /** Of the row it is stored in; `null` while there is none. */
  mark: string | null;
}

type TextItem = Exclude<ProfileField, DateItem | 'canLogin' | 'employerId'>;

/** The form of a 事業者 or 技能者: registered items, present ones and wished-for ones. */
export function ProfileForm({ href, id: storedId, kind, profile, mark }: ProfileFormProps) {
  const words = useStore(profileWords);
  const before = useMemo(() => (profile ? toDraft(profile) : emptyDraft(kind)), [profile, kind]);
  // A new profile keeps its id over several attempts to save, so that no attempt makes a second profile.
  const id = useMemo(() => storedId ?? crypto.randomUUID(), [storedId]);
  const { values, latest, begunWith, change, overtaken } = useDraft<ProfileDraft>(href, before, mark);
  const labels = useLabels(kind);
  const read = readDraft(values, id, Date.now());
  const { shown, leave, tryAll, wrong } = useProblems(read.ok ? {} : read.problems, Object.entries(labels) as [ProfileField, string][]);

  const text = (field: TextItem) => ({
    id: field,
    label: labels[field],
    value: values[field],
    problem: shown(field),
    onChange: (typed: string) => change({ [field]: typed }),
    onLeave: () => {
      const typed = latest()[field];
      const folded = field === 'ccusId' && kind === 'worker' ? readCard(typed) : normaliseField(field, typed);
      change({ [field]: folded });
      if (folded !== '') leave(field);
    },
  });

  const date = (item: DateItem) => ({
    item,
    values,
    latest,
    change,
    label: labels[item],
    problem: shown(item),
    leave: () => leave(item),
  });

  const save = async (over: string | null) => {
    const checked = readDraft(latest(), id, Date.now());
    if (!checked.ok) return false;
    await saveProfile(checked.value, over);
    flash.set({ what: 'saved', name: checked.value.name });
    return true;
  };

  const theirs = async () => {
    const now = await readMarkedProfile(id);
    return { values: now.profile && toDraft(now.profile), mark: now.mark };
  };
  const tell = useTold();
  const differences = (now: object) => {
    const [mine, stored] = [tell(latest()), tell(now as ProfileDraft)];
    return (Object.keys(labels) as ProfileField[])
      .map((field) => ({ label: labels[field], mine: mine[field], theirs: stored[field] }))
      .filter((one) => one.mine !== one.theirs);
  };

  const business = kind === 'business';
  return (
    <FormShell {...{ href, overtaken, wrong, begunWith, save, theirs, differences }} onTry={tryAll}>
      <p class="soft">{words.unknownIsFine}</p>
      <Group title={words.registeredTitle} lead={words.registeredLead}>
        <TextField {...text('name')} required hint={business ? words.businessNameHint : words.workerNameHint} />
        <TextField {...text('kana')} hint={words.kanaHint} />
        <TextField {...text('ccusId')} keyboard="numeric" code hint={<IdHint kind={kind} />} />
        <TwinNotice id={id} kind={kind} name={values.name} ccusId={values.ccusId} />
        <TextField {...text('applicationId')} keyboard="numeric" code hint={words.applicationIdHint} />
        <TextField {...text('postalCode')} keyboard="numeric" code hint={words.postalCodeHint} />
        <TextField {...text('address')} hint={words.addressHint} />
        <TextField {...text('phone')} keyboard="tel" code hint={words.phoneHint} />
        <TextField {...text('mobile')} keyboard="tel" code hint={words.mobileHint} />
        {!business && <ProfileDate {...date('birthDate')} hint={words.birthDateHint} />}
        <TextField {...text('registeredEmail')} keyboard="email" hint={words.registeredEmailHint} />
        <ProfileDate {...date('registeredOn')} hint={business ? words.registeredOnHint : words.cardIssuedHint} />
      </Group>
      {!business && <EmployerPart values={values} latest={latest} change={change} name={text('employerName')} />}
      <Group title={words.nowTitle}>
        <TextField {...text('reason')} hint={words.reasonHint} />
        <CanLogin value={values.canLogin} onChange={(canLogin) => change({ canLogin })} />
      </Group>
      <Group title={words.futureTitle} future>
        <TextField {...text('desiredEmail')} keyboard="email" hint={words.desiredEmailHint} />
      </Group>
    </FormShell>
  );
}
