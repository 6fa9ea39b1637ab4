import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../utils/profiles/profile.ts';
import type { StorageFault, StoreFault } from '../../../utils/storage/db/fault.ts';
import { getProfile } from '../../../utils/storage/profiles/profiles.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { sheetWords } from '../../../utils/words/ja/sheet.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { KindBadge } from '../../KindBadge.tsx';
import { Notice } from '../../Notice.tsx';
import { Working } from '../../Working.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { Blank } from './Blank.tsx';
import { CodePart } from './CodePart.tsx';
import './sheet.css';

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

function Sheet({ profile }: { profile: Profile }) {
  const words = useStore(sheetWords);
  return (
    <section class="sheet" aria-label={words.title}>
      <dl>
        <dt>{words.name}</dt>
        <dd class="row">
          <strong>{profile.name}</strong>
          <KindBadge kind={profile.kind} />
        </dd>
        <dt>{words.ccusId}</dt>
        <dd class="digits">{profile.ccusId || <Blank />}</dd>
        <dt>{words.email}</dt>
        <dd>{profile.registeredEmail || <Blank />}</dd>
        <dt>{words.password}</dt>
        <dd>
          <Blank />
        </dd>
        <dt>{words.code}</dt>
        <dd>
          <Blank cells={4} />
        </dd>
      </dl>
      <p class="soft">{words.printedBy}</p>
      <p class="soft print-only">{words.printed({ date: day.format(Date.now()) })}</p>
    </section>
  );
}

/** The four things to keep, for one profile: two from the store, two to be written by hand. */
export function SheetPage({ id }: { id: string }) {
  const words = useStore(sheetWords);
  const options = useStore(optionsWords);
  const problems = useStore(problemWords);
  const [profile, setProfile] = useState<Profile | null | undefined>(undefined);
  const [fault, setFault] = useState<StoreFault | null>(null);
  useEffect(() => {
    getProfile(id).then(setProfile, (error: StorageFault) => setFault(error.fault));
  }, [id]);
  return (
    <Page title={profile === null ? options.missingTitle : words.title}>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{problems[fault]}</p>
        </Notice>
      )}
      {profile === undefined && !fault && <Working>{options.working}</Working>}
      {profile === null && <p>{options.missing}</p>}
      {profile && (
        <>
          <p class="screen-only">{words.lead}</p>
          <Sheet profile={profile} />
          <div class="row screen-only">
            <Button look="primary" onPress={() => print()}>
              {words.print}
            </Button>
            <ButtonLink look="secondary" href={hrefs.profile(id)}>
              {words.edit}
            </ButtonLink>
          </div>
          <section class="section screen-only">
            <h2>{words.password}</h2>
            <p>{words.passwordWhy}</p>
          </section>
          <CodePart id={id} />
        </>
      )}
      <div class="row screen-only">
        <ButtonLink look="plain" href={hrefs.list}>
          {words.back}
        </ButtonLink>
      </div>
    </Page>
  );
}
