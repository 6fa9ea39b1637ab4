import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Person } from '../utils/search/find.ts';
import { popupWords } from '../utils/words/ja/popup.ts';
import { Button } from './Button.tsx';
import { IdTail } from './IdTail.tsx';
import { KindBadge } from './KindBadge.tsx';
import { loadStore } from './lazy-store.ts';
import { SearchBox } from './SearchBox.tsx';
import { VirtualList } from './VirtualList.tsx';
import './people.css';

/** A list with more people than this gets a search box. */
const atAGlance = 3;

export interface FoundProps {
  people: readonly Person[];
  onPick: (person: Person) => void;
}

export interface PeopleProps extends FoundProps {
  /** More people are still being loaded. */
  partial: boolean;
  /** The search has the focus when the list appears. */
  focused?: boolean;
}

function PersonCard({ person, onPick }: { person: Person; onPick: FoundProps['onPick'] }) {
  return (
    <div class="person">
      <Button look="plain" describedBy={`facts-${person.id}`} careful onPress={() => onPick(person)}>
        {person.name}
      </Button>
      <span class="row soft" id={`facts-${person.id}`}>
        {person.company !== '' && <span>{person.company}</span>}
        <KindBadge kind={person.kind} />
        <IdTail id={person.ccusId} born={person.born} />
      </span>
    </div>
  );
}

/** A few people, all of whom are drawn. */
export const PersonCards = ({ people, onPick }: FoundProps) => (
  <ul class="person-cards">
    {people.map((person) => (
      <li key={person.id}>
        <PersonCard person={person} onPick={onPick} />
      </li>
    ))}
  </ul>
);

function Found({ people, onPick }: FoundProps) {
  const keyOf = useCallback((index: number) => people[index]?.id ?? index, [people]);
  return (
    <VirtualList class="people" slotClass="person-slot" count={people.length} estimate={68} keyOf={keyOf}>
      {(index) => <PersonCard person={people[index]!} onPick={onPick} />}
    </VirtualList>
  );
}

/** All stored people, to pick one with one click; the last used come first. */
export function People({ people, partial, focused = false, onPick }: PeopleProps) {
  const words = useStore(popupWords);
  const [sought, setSought] = useState('');
  const [find, setFind] = useState<Awaited<ReturnType<typeof loadStore>>['find'] | null>(null);
  // Until the search is loaded, everybody stays visible.
  useEffect(() => void loadStore().then((present) => setFind(() => present.find)), []);
  const found = useMemo(() => (find ? find(people, sought) : people), [find, people, sought]);
  const list = useRef<HTMLDivElement>(null);
  /** Enter chooses the only one who was found. Among several it goes to the first, so that nobody is chosen unseen. */
  const enter = () => {
    const only = find && !partial && sought.trim() !== '' && found.length === 1 ? found[0] : undefined;
    if (only) onPick(only);
    else list.current?.querySelector<HTMLElement>('.person .button')?.focus();
  };
  return (
    <div class="people-part" ref={list}>
      {people.length > atAGlance && (
        <SearchBox id="filter" label={words.filter} hint={words.filterHint} focused={focused} onSearch={setSought} onEnter={enter} />
      )}
      <p class="nothing" role="status">
        {found.length === 0 && !partial ? words.noMatch : ''}
      </p>
      <Found key={sought} people={found} onPick={onPick} />
    </div>
  );
}
