import { useStore } from '@nanostores/preact';
import type { Person } from '../../../utils/search/find.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { sheetWords } from '../../../utils/words/ja/sheet.ts';
import { Button } from '../../Button.tsx';
import { CopyValues } from '../../CopyValues.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { IdTail } from '../../IdTail.tsx';
import { KindBadge } from '../../KindBadge.tsx';
import { remove } from '../flash.ts';
import { hrefs } from '../route.ts';

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

export function ProfileCard({ person }: { person: Person }) {
  const words = useStore(optionsWords);
  const sheet = useStore(sheetWords);
  const { id, name, company } = person;
  return (
    <div class="card">
      <div>
        <h2 class="card-name row">
          {name}
          <KindBadge kind={person.kind} />
        </h2>
        <p class="card-facts">
          {company !== '' && <span>{company}</span>}
          <IdTail id={person.ccusId} />
          <span>{words.changedAt({ date: day.format(person.updatedAt) })}</span>
        </p>
      </div>
      <div class="row">
        <ButtonLink look="secondary" href={hrefs.sheet(id)} label={sheet.openOf({ name })}>
          {sheet.open}
        </ButtonLink>
        <ButtonLink look="secondary" href={hrefs.profile(id)} label={words.editOf({ name })}>
          {words.edit}
        </ButtonLink>
        <Button look="plain" label={words.removeOf({ name })} onPress={() => void remove(id, name)}>
          {words.remove}
        </Button>
      </div>
      <CopyValues profileId={id} name={name} />
    </div>
  );
}
