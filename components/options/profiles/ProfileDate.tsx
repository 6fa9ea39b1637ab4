import { dateBoxes, type DateItem, type ProfileDraft } from '../../../utils/profiles/draft.ts';
import { normaliseField } from '../../../utils/profiles/normalise.ts';
import type { Problem } from '../../../utils/profiles/problems.ts';
import { DateField, dateParts } from '../../form/DateField.tsx';

export interface ProfileDateProps {
  item: DateItem;
  label: string;
  hint: string;
  values: ProfileDraft;
  latest: () => ProfileDraft;
  problem: Problem | undefined;
  change: (part: Partial<ProfileDraft>) => void;
  /** The person left the last box. */
  leave: () => void;
}

/** 生年月日 of a 技能者, or the day of registration. */
export function ProfileDate({ item, label, hint, values, latest, problem, change, leave }: ProfileDateProps) {
  const [year, month, day] = dateBoxes[item];
  const boxes = { year, month, day };
  return (
    <DateField
      id={item}
      label={label}
      hint={hint}
      problem={problem}
      values={{ year: values[year], month: values[month], day: values[day] }}
      onChange={(part, typed) => change({ [boxes[part]]: typed })}
      onLeave={(part) => {
        const folded = normaliseField(boxes[part], latest()[boxes[part]]);
        change({ [boxes[part]]: folded });
        if (part === dateParts.at(-1) && folded !== '') leave();
      }}
    />
  );
}
