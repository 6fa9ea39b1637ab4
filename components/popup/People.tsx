import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/profiles/profile.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { IdTail } from '../IdTail.tsx';
import { KindBadge } from '../KindBadge.tsx';
import { matches } from '../../utils/profiles/match.ts';
import '../form/form.css';

/** Most people a list shows without a box to filter it. */
const atAGlance = 8;

export interface PeopleProps {
  profiles: Profile[];
  onPick: (profile: Profile) => void;
}

/** Everybody who is stored, to pick one with one click. */
export function People({ profiles, onPick }: PeopleProps) {
  const words = useStore(popupWords);
  const [sought, setSought] = useState('');
  const found = profiles.filter((profile) => matches(profile, sought));
  return (
    <>
      {profiles.length > atAGlance && (
        <div class="field">
          <label for="filter">{words.filter}</label>
          <input id="filter" class="input" type="text" autocomplete="off" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </div>
      )}
      <p class="nothing" role="status">{found.length === 0 ? words.noMatch : ''}</p>
      <ul class="people">
        {found.map((profile) => (
          <li key={profile.id} class="person">
            <Button look="plain" describedBy={`facts-${profile.id}`} careful onPress={() => onPick(profile)}>
              {profile.name}
            </Button>
            <span class="row soft" id={`facts-${profile.id}`}>
              <KindBadge kind={profile.kind} />
              <IdTail id={profile.ccusId} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
