import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../utils/profiles/profile.ts';
import { watchProfile } from '../../utils/storage/profiles/profiles.ts';
import { walkWords } from '../../utils/words/ja/walks/common.ts';
import { Button } from '../Button.tsx';

/** The whole ID of the chosen person, to read out or to type elsewhere. */
export function StoredId({ profileId, ...first }: { profileId: string; shown: boolean }) {
  const words = useStore(walkWords);
  const [shown, setShown] = useState(first.shown);
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => (shown ? watchProfile(profileId, setProfile, () => setProfile(null)) : undefined), [shown, profileId]);
  if (!shown || !profile) {
    return (
      <Button look="secondary" large onPress={() => setShown(true)}>
        {words.do_showId}
      </Button>
    );
  }
  const { name, ccusId } = profile;
  return (
    <div class="stored-id">
      <p class="soft">{words.idTitle}</p>
      <p>{name}</p>
      <p class="digits">
        {ccusId.slice(0, -2)}
        <b>{ccusId.slice(-2)}</b>
      </p>
      <p class="soft">{words.idEnd({ ending: ccusId.slice(-2) })}</p>
      <Button look="secondary" onPress={() => setShown(false)}>
        {words.idHide}
      </Button>
    </div>
  );
}
