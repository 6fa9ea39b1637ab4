import { useStore } from '@nanostores/preact';
import type { ProfileDraft } from '../../../utils/profiles/draft.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';

export interface CanLoginProps {
  value: ProfileDraft['canLogin'];
  onChange: (value: ProfileDraft['canLogin']) => void;
}

/** ログイン可能か */
export function CanLogin({ value, onChange }: CanLoginProps) {
  const words = useStore(profileWords);
  return (
    <ChoiceField
      id="canLogin"
      label={words.canLogin}
      value={value}
      onChange={onChange}
      choices={[
        { value: 'yes', label: words.canLoginYes },
        { value: 'no', label: words.canLoginNo },
        { value: 'unknown', label: words.canLoginUnknown },
      ]}
    />
  );
}
