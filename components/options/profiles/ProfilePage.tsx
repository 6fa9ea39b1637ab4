import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';
import type { StoreFault } from '../../../utils/storage/db/fault.ts';
import { watchProfile } from '../../../utils/storage/profiles/profiles.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { ButtonLink } from '../../ButtonLink.tsx';
import { Notice } from '../../Notice.tsx';
import { stored } from '../../people-state.ts';
import { Working } from '../../Working.tsx';
import { drafts } from './drafts.ts';
import { Page } from '../Page.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { hrefs } from '../route.ts';

export function NewProfilePage({ kind }: { kind: PersonKind }) {
  const words = useStore(optionsWords);
  return (
    <Page title={kind === 'business' ? words.newBusinessTitle : words.newWorkerTitle}>
      <ProfileForm href={hrefs[kind]} id={null} kind={kind} profile={null} mark={null} />
    </Page>
  );
}

function Missing() {
  const words = useStore(optionsWords);
  return (
    <Page title={words.missingTitle}>
      <p>{words.missing}</p>
      <div class="row">
        <ButtonLink look="secondary" href={hrefs.list}>
          {words.toList}
        </ButtonLink>
      </div>
    </Page>
  );
}

/** The record stored under an id, kept up to date with changes from any window. */
function useProfile(
  id: string,
): { state: 'waiting' } | { state: 'fault'; fault: StoreFault } | { state: 'ready'; profile: Profile | null; mark: string | null } {
  const [now, setNow] = useState<ReturnType<typeof useProfile>>({ state: 'waiting' });
  useEffect(
    () =>
      watchProfile(
        id,
        (profile, mark) => setNow({ state: 'ready', profile, mark }),
        ({ fault }) => setNow({ state: 'fault', fault }),
      ),
    [id],
  );
  return now;
}

export function EditProfilePage({ id }: { id: string }) {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const now = useProfile(id);
  // The list of possible employers is awaited, too: that part of the form would change its height while somebody presses.
  const people = useStore(stored);
  const href = hrefs.profile(id);
  const draft = useStore(drafts)[href];
  if (now.state !== 'ready' || people.state === 'waiting') {
    return (
      <Page title={words.listTitle}>
        {now.state === 'fault' ? (
          <Notice tone="bad" role="alert">
            <p>{problems[now.fault]}</p>
          </Notice>
        ) : (
          <Working>{words.working}</Working>
        )}
      </Page>
    );
  }
  const { profile, mark } = now;
  // It was deleted in another window while being edited here: the typed text stays, and saving stores it again.
  const kind = profile?.kind ?? (draft && 'kind' in draft.values ? draft.values.kind : null);
  if (kind === null) return <Missing />;
  return (
    <Page title={kind === 'business' ? words.editBusinessTitle : words.editWorkerTitle}>
      <ProfileForm href={href} id={id} kind={kind} profile={profile} mark={mark} />
    </Page>
  );
}
