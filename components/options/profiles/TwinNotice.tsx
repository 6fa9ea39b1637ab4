import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { findTwins, type Typed } from '../../../utils/search/twins.ts';
import { twinWords } from '../../../utils/words/ja/twins.ts';
import { Notice } from '../../Notice.tsx';
import { stored } from '../../people-state.ts';
import { hrefs } from '../route.ts';

/** Most people that are named; more of one name do not help to decide. */
const most = 3;

/** Asks about somebody stored with the ID or the name that is being typed, as the import does. */
export function TwinNotice({ id, kind, name, ccusId }: Typed) {
  const words = useStore(twinWords);
  const people = useStore(stored);
  const twins = useMemo(
    () => (people.state === 'ready' ? findTwins({ id, kind, name, ccusId }, people.people).slice(0, most) : []),
    [people, id, kind, name, ccusId],
  );
  return (
    <div role="status">
      {twins.map(({ person, same }) => (
        <Notice key={person.id} tone="care">
          <p>{(same === 'id' ? words.sameId : words.sameName)({ name: person.name })}</p>
          <p>
            <a href={hrefs.profile(person.id)}>{words.open({ name: person.name })}</a>
          </p>
        </Notice>
      ))}
    </div>
  );
}
