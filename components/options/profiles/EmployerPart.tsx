import { useStore } from '@nanostores/preact';
import type { ProfileDraft } from '../../../utils/profiles/draft.ts';
import { getProfile } from '../../../utils/storage/profiles/profiles.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { Button } from '../../Button.tsx';
import { Group } from '../../form/Group.tsx';
import { Label } from '../../form/Label.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField, type TextFieldProps } from '../../form/TextField.tsx';
import { stored } from '../../people-state.ts';

export interface EmployerPartProps {
  values: ProfileDraft;
  latest: () => ProfileDraft;
  change: (part: Partial<ProfileDraft>) => void;
  /** The field for the name of a business without a profile. */
  name: TextFieldProps;
}

/** Items that a worker may have registered with the business's own. */
const shared = ['postalCode', 'address', 'phone', 'registeredEmail'] as const;

/** 所属事業者: picked from the businesses, so that what they registered need not be typed again. */
export function EmployerPart({ values, latest, change, name }: EmployerPartProps) {
  const words = useStore(profileWords);
  const now = useStore(stored);
  const businesses = now.state === 'ready' ? now.people.filter(({ kind }) => kind === 'business') : [];
  const { employerId } = values;
  const picked = employerId === '' ? undefined : businesses.find(({ id, ccusId }) => id === employerId || ccusId === employerId);
  const copy = async () => {
    const profile = picked && (await getProfile(picked.id));
    if (!profile) return;
    const typed = latest();
    change(Object.fromEntries(shared.filter((item) => typed[item] === '').map((item) => [item, profile[item]])));
  };
  return (
    <Group title={words.employer} lead={words.employerLead}>
      <SelectField
        id="employerId"
        label={<Label text={words.employer} required={false} />}
        choices={[
          { value: '', label: words.employerNone },
          ...(employerId !== '' && !picked ? [{ value: employerId, label: words.employerUnlisted({ id: employerId.slice(-4) }) }] : []),
          ...businesses.map(({ id, name: title }) => ({ value: id, label: title })),
        ]}
        value={picked?.id ?? employerId}
        onChange={(value) => change({ employerId: value })}
      />
      {picked ? (
        <div class="field">
          <Button look="secondary" describedBy="employer-copy" onPress={() => void copy()}>
            {words.employerCopy}
          </Button>
          <p class="hint" id="employer-copy">
            {words.employerCopyHint}
          </p>
        </div>
      ) : (
        <TextField {...name} hint={words.employerNameHint} />
      )}
    </Group>
  );
}
