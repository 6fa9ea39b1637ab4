import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
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
const atAGlance = 8;

export interface FoundProps {
  people: readonly Person[];
  onPick: (person: Person) => void;
}

export interface PeopleProps extends FoundProps {
  /** More people are still being loaded. */
  partial: boolean;
}

function Found({ people, onPick }: FoundProps) {
  const keyOf = useCallback((index: number) => people[index]?.id ?? index, [people]);
  return (
    <VirtualList class="people" slotClass="person-slot" count={people.length} estimate={68} keyOf={keyOf}>
      {(index) => {
        const person = people[index]!;
        return (
          <div class="person">
            <Button look="plain" describedBy={`facts-${person.id}`} careful onPress={() => onPick(person)}>
              {person.name}
            </Button>
            <span class="row soft" id={`facts-${person.id}`}>
              {person.company !== '' && <span>{person.company}</span>}
              <KindBadge kind={person.kind} />
              <IdTail id={person.ccusId} />
            </span>
          </div>
        );
      }}
    </VirtualList>
  );
}

/** All stored people, to pick one with one click; the last used come first. */
export function People({ people, partial, onPick }: PeopleProps) {
  const words = useStore(popupWords);
  const [sought, setSought] = useState('');
  const [find, setFind] = useState<Awaited<ReturnType<typeof loadStore>>['find'] | null>(null);
  // Until the search is loaded, everybody stays visible.
  useEffect(() => void loadStore().then((present) => setFind(() => present.find)), []);
  const found = useMemo(() => (find ? find(people, sought) : people), [find, people, sought]);
  return (
    <>
      {people.length > atAGlance && <SearchBox id="filter" label={words.filter} hint={words.filterHint} onSearch={setSought} />}
      <p class="nothing" role="status">
        {found.length === 0 && !partial ? words.noMatch : ''}
      </p>
      <Found key={sought} people={found} onPick={onPick} />
    </>
  );
}
