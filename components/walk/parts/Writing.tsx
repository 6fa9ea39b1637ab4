import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../utils/profiles/profile.ts';
import { watchProfile } from '../../../utils/storage/profiles/profiles.ts';
import type { PromptKey } from '../../../utils/inquiries/prompts.ts';
import { inquiryOf } from '../../../utils/walks/engine.ts';
import { fiveQuestionsAnswers } from '../../../utils/walks/definitions/shared.ts';
import { walkOf } from '../../../utils/walks/registry.ts';
import { Composer } from '../../inquiries/Composer.tsx';
import type { PartProps } from './props.ts';

/** The text of the inquiry that the walk is preparing, with boxes for the things that only the person knows. */
export function WritingPart({ now: { progress, about, chosen } }: PartProps) {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => (chosen ? watchProfile(chosen, setProfile, () => setProfile(null)) : setProfile(null)), [chosen]);
  const asked = inquiryOf(walkOf(progress.walk), progress, about);
  if (!profile || !asked) return null;
  const { topic, branch = null } = asked;
  const answered = [...fiveQuestionsAnswers.keys()].filter((key) => Object.hasOwn(progress.answers, key)) as PromptKey[];
  return (
    <div class="writing">
      <Composer
        key={`${profile.id} ${topic} ${branch}`}
        profile={profile}
        topic={topic}
        branch={branch}
        asked={branch === 'd' ? answered : []}
      />
    </div>
  );
}
