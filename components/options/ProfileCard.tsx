import { useStore } from '@nanostores/preact';
import type { Profile } from '../../utils/profiles/profile.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { Button } from '../Button.tsx';
import { ButtonLink } from '../ButtonLink.tsx';
import { IdTail } from '../IdTail.tsx';
import { KindBadge } from '../KindBadge.tsx';
import { remove } from './flash.ts';
import { hrefs } from './route.ts';

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

export function ProfileCard({ profile }: { profile: Profile }) {
  const words = useStore(optionsWords);
  const { id, name } = profile;
  return (
    <li class="card">
      <div>
        <h2 class="card-name row">
          {name}
          <KindBadge kind={profile.kind} />
        </h2>
        <p class="card-facts">
          <IdTail id={profile.ccusId} />
          <span>{words.changedAt({ date: day.format(profile.updatedAt) })}</span>
        </p>
      </div>
      <div class="row">
        <ButtonLink look="secondary" href={hrefs.profile(id)} label={words.editOf({ name })}>
          {words.edit}
        </ButtonLink>
        <Button look="plain" label={words.removeOf({ name })} onPress={() => void remove(id, name)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
