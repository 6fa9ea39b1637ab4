import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { watchContact } from '../../../utils/storage/contact.ts';
import type { PeopleList } from '../../../utils/storage/profiles/people.ts';
import { find, type Person } from '../../../utils/search/find.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { ButtonLink } from '../../ButtonLink.tsx';
import { Notice } from '../../Notice.tsx';
import { SearchBox } from '../../SearchBox.tsx';
import { stored } from '../../people-state.ts';
import { VirtualList } from '../../VirtualList.tsx';
import { Working } from '../../Working.tsx';
import { AddDoors } from './AddLinks.tsx';
import { DamagedCard } from './DamagedCard.tsx';
import { flash } from '../flash.ts';
import { FlashNotice } from '../FlashNotice.tsx';
import { KeyLost } from '../KeyLost.tsx';
import { Page } from '../Page.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { hrefs } from '../route.ts';
import { Unsaved } from './Unsaved.tsx';

/** Whether the contact, who sends the inquiries, is missing; `null` while that is not known. */
function useContactMissing(): boolean | null {
  const [missing, setMissing] = useState<boolean | null>(null);
  // The contact's own page reports when it cannot be read.
  useEffect(
    () =>
      watchContact(
        ({ name }) => setMissing(name === ''),
        () => setMissing(false),
      ),
    [],
  );
  return missing;
}

function ContactMissing() {
  const words = useStore(optionsWords);
  return (
    <Notice tone="info">
      <p>{words.contactMissing}</p>
      <ButtonLink look="secondary" href={hrefs.contact}>
        {words.contactMissingWay}
      </ButtonLink>
    </Notice>
  );
}

function Empty() {
  const words = useStore(optionsWords);
  return (
    <section class="section">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyLead}</p>
      <AddDoors look="primary" />
    </section>
  );
}

/** A list with more people than this gets a search box. */
const atAGlance = 8;

function Cards({ people }: { people: readonly Person[] }) {
  const keyOf = useCallback((index: number) => people[index]?.id ?? index, [people]);
  return (
    <VirtualList class="cards-box" slotClass="card-slot" count={people.length} estimate={100} keyOf={keyOf}>
      {(index) => <ProfileCard person={people[index]!} />}
    </VirtualList>
  );
}

function Filled({ people, damaged, partial, contactMissing }: PeopleList & { contactMissing: boolean }) {
  const words = useStore(optionsWords);
  const [sought, setSought] = useState('');
  const found = useMemo(() => find(people, sought), [people, sought]);
  const many = people.length > atAGlance;
  return (
    <>
      {people.length > 0 && contactMissing && <ContactMissing />}
      {damaged.length > 0 && (
        <ul class="cards">
          {damaged.map((record) => (
            <DamagedCard key={record.id} record={record} />
          ))}
        </ul>
      )}
      {many && <SearchBox id="search" label={words.search} hint={words.searchHint} onSearch={setSought} />}
      {many && (
        <p class="soft" role="status">
          {partial ? '' : found.length === 0 ? words.notFound : words.found({ count: found.length })}
        </p>
      )}
      <Cards key={sought} people={found} />
      {people.length > 0 && <p class="soft">{words.next}</p>}
      <section class="section">
        <h2>{words.addTitle}</h2>
        <AddDoors look="secondary" />
      </section>
    </>
  );
}

export function ListPage() {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const now = useStore(stored);
  // It is awaited together with the people: a later notice would push them away under the pointer.
  const contactMissing = useContactMissing();
  useEffect(() => () => flash.set(null), []);
  return (
    <Page title={words.listTitle}>
      <FlashNotice />
      <Unsaved />
      {(now.state === 'waiting' || (now.state === 'ready' && contactMissing === null)) && <Working>{words.working}</Working>}
      {now.state === 'fault' && now.fault === 'storeDamaged' && <KeyLost />}
      {now.state === 'fault' && now.fault !== 'storeDamaged' && (
        <Notice tone="bad" role="alert">
          <p>{problems[now.fault]}</p>
        </Notice>
      )}
      {now.state === 'ready' &&
        contactMissing !== null &&
        (now.people.length + now.damaged.length === 0 ? <Empty /> : <Filled {...now} contactMissing={contactMissing} />)}
    </Page>
  );
}
