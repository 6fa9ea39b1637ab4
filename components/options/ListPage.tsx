import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '../../utils/profiles/profile.ts';
import { watchContact } from '../../utils/storage/contact.ts';
import type { OpenedProfiles } from '../../utils/storage/profiles.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { problemWords } from '../../utils/words/ja/problems.ts';
import { ButtonLink } from '../ButtonLink.tsx';
import { Notice } from '../Notice.tsx';
import { stored } from '../stored.ts';
import { Working } from '../Working.tsx';
import { AddDoors } from './AddDoors.tsx';
import { DamagedCard } from './DamagedCard.tsx';
import { flash } from './flash.ts';
import { FlashNotice } from './FlashNotice.tsx';
import { Page } from './Page.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { hrefs } from './route.ts';
import { Unsaved } from './Unsaved.tsx';

function ContactMissing() {
  const words = useStore(optionsWords);
  const [contact, setContact] = useState<Contact | null>(null);
  // A contact that cannot be read says so on its own page.
  useEffect(() => watchContact(setContact, () => setContact(null)), []);
  if (!contact || contact.name !== '') return null;
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

function Filled({ profiles, damaged }: OpenedProfiles) {
  const words = useStore(optionsWords);
  return (
    <>
      {profiles.length > 0 && <ContactMissing />}
      <ul class="cards">
        {damaged.map((record) => (
          <DamagedCard key={record.id} record={record} />
        ))}
        {profiles.map((profile) => (
          <ProfileCard key={profile.id} profile={profile} />
        ))}
      </ul>
      {profiles.length > 0 && <p class="soft">{words.next}</p>}
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
  useEffect(() => () => flash.set(null), []);
  return (
    <Page title={words.listTitle}>
      <FlashNotice />
      <Unsaved />
      {now.state === 'waiting' && <Working>{words.working}</Working>}
      {now.state === 'fault' && (
        <Notice tone="bad" role="alert">
          <p>{problems[now.fault]}</p>
        </Notice>
      )}
      {now.state === 'ready' && (now.profiles.length + now.damaged.length === 0 ? <Empty /> : <Filled {...now} />)}
    </Page>
  );
}
