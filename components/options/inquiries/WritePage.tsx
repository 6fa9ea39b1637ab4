import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { branches, topicKeys, type BranchKey, type TopicKey } from '../../../utils/ccus/inquiry.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';
import { getProfile } from '../../../utils/storage/profiles/profiles.ts';
import { aidWords } from '../../../utils/words/ja/inquiry-aid.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { Composer } from '../../inquiries/Composer.tsx';
import { topicTitle } from '../../inquiries/next.ts';
import { storedInquiries } from '../../inquiries/inquiries-state.ts';
import { KindBadge } from '../../KindBadge.tsx';
import { People } from '../../People.tsx';
import { stored } from '../../people-state.ts';
import { Working } from '../../Working.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import './inquiries.css';

function Who({ onPick }: { onPick: (id: string) => void }) {
  const words = useStore(aidWords);
  const options = useStore(optionsWords);
  const now = useStore(stored);
  if (now.state !== 'ready') return <Working>{options.working}</Working>;
  if (now.people.length > 0) return <People people={now.people} partial={now.partial} onPick={({ id }) => onPick(id)} />;
  return (
    <>
      <p>{words.whoNone}</p>
      <ButtonLink look="primary" href={hrefs.list}>
        {words.whoAdd}
      </ButtonLink>
    </>
  );
}

interface What {
  topic: TopicKey | null;
  branch: BranchKey | null;
}

function Topic({ topic, branch, onChange }: What & { onChange: (what: What) => void }) {
  const words = useStore(aidWords);
  return (
    <>
      <SelectField<TopicKey | ''>
        id="topic"
        label={words.topicTitle}
        choices={[{ value: '', label: words.topicFirst }, ...topicKeys.map((key) => ({ value: key, label: topicTitle(key, null) }))]}
        value={topic ?? ''}
        onChange={(key) => onChange({ topic: key || null, branch: null })}
      />
      {topic === '1' && (
        <SelectField<BranchKey | ''>
          id="branch"
          label={words.branch}
          choices={[
            { value: '', label: words.topicFirst },
            ...branches.value.map(({ key, label }) => ({ value: key, label: `${key}. ${label}` })),
          ]}
          value={branch ?? ''}
          onChange={(key) => onChange({ topic, branch: key || null })}
        />
      )}
    </>
  );
}

async function toForm(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await requestBackground('inquiry/open', { tabId: tab.id });
}

/** Writes the text of an inquiry before the form is opened; a draft in the address is continued. */
export function WritePage({ id }: { id: string | null }) {
  const words = useStore(aidWords);
  const [profile, setProfile] = useState<Profile | null>(null);
  const [what, setWhat] = useState<What>({ topic: null, branch: null });
  const now = useStore(storedInquiries);
  const pick = (profileId: string) => void getProfile(profileId).then(setProfile);
  const draft = id !== null && now.state === 'ready' ? now.inquiries.find((one) => one.id === id) : undefined;
  useEffect(() => {
    if (!draft) return;
    setWhat({ topic: draft.topic, branch: draft.branch });
    pick(draft.profileId);
  }, [draft?.id]);
  const { topic, branch } = what;
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <section class="section">
        <h2>{words.whoTitle}</h2>
        {profile ? (
          <div class="row">
            <strong>{profile.name}</strong>
            <KindBadge kind={profile.kind} />
            <Button look="secondary" onPress={() => setProfile(null)}>
              {words.whoChange}
            </Button>
          </div>
        ) : (
          <Who onPick={pick} />
        )}
      </section>
      {profile && <Topic topic={topic} branch={branch} onChange={setWhat} />}
      {profile && topic !== null && (topic !== '1' || branch !== null) && (
        <Composer key={`${profile.id} ${topic} ${branch}`} profile={profile} topic={topic} branch={branch}>
          {({ id: written, kept }) => (
            <>
              <div class="row">
                <Button look="primary" onPress={() => void toForm()}>
                  {words.toForm}
                </Button>
                {kept === 'stored' && (
                  <ButtonLink look="secondary" href={hrefs.inquiry(written)}>
                    {words.toRecord}
                  </ButtonLink>
                )}
              </div>
              <p class="soft">{words.toFormHint}</p>
            </>
          )}
        </Composer>
      )}
    </Page>
  );
}
