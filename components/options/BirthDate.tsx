import { useStore } from '@nanostores/preact';
import type { ProfileDraft } from '../../utils/profiles/draft.ts';
import { foldField } from '../../utils/profiles/fold.ts';
import type { Problem } from '../../utils/profiles/problems.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import { DateField } from '../form/DateField.tsx';

const fields = { year: 'birthYear', month: 'birthMonth', day: 'birthDay' } as const;

export interface BirthDateProps {
  values: ProfileDraft;
  latest: () => ProfileDraft;
  problem: Problem | undefined;
  change: (part: Partial<ProfileDraft>) => void;
  /** The person left the last box. */
  leave: () => void;
}

/** 生年月日 of a 技能者. */
export function BirthDate({ values, latest, problem, change, leave }: BirthDateProps) {
  const words = useStore(profileWords);
  return (
    <DateField
      id="birthDate"
      label={words.birthDate}
      hint={words.birthDateHint}
      problem={problem}
      values={{ year: values.birthYear, month: values.birthMonth, day: values.birthDay }}
      onChange={(part, typed) => change({ [fields[part]]: typed })}
      onLeave={(part) => {
        const folded = foldField(fields[part], latest()[fields[part]]);
        change({ [fields[part]]: folded });
        if (part === 'day' && folded !== '') leave();
      }}
    />
  );
}
