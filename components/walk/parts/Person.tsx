import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Fault } from '../../../utils/messages/protocol.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';
import { watchProfile } from '../../../utils/storage/profiles/profiles.ts';
import { faultWords } from '../../../utils/words/ja/faults.ts';
import { popupWords } from '../../../utils/words/ja/popup.ts';
import { walkWords } from '../../../utils/words/ja/walks/common.ts';
import { Button } from '../../Button.tsx';
import { IdTail } from '../../IdTail.tsx';
import { KindBadge } from '../../KindBadge.tsx';
import { Notice } from '../../Notice.tsx';
import { People } from '../../People.tsx';
import { stored } from '../../people-state.ts';
import type { PartProps } from './props.ts';

function Chosen({ profileId, onChange }: { profileId: string; onChange: () => void }) {
  const words = useStore(walkWords);
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => watchProfile(profileId, setProfile, () => setProfile(null)), [profileId]);
  if (!profile) return null;
  return (
    <div class="stored-id">
      <strong>{profile.name}</strong>
      <p class="row soft">
        <KindBadge kind={profile.kind} />
        <IdTail id={profile.ccusId} />
      </p>
      <Button look="secondary" onPress={onChange}>
        {words.otherOne}
      </Button>
    </div>
  );
}

/** Chooses the person that the walk is about. As in the popup, one press is enough and counts for this tab only. */
export function PersonPart({ tabId, now }: PartProps) {
  const faults = useStore(faultWords);
  const [fault, setFault] = useState<Fault | null>(null);
  const pick = async (profileId: string) => {
    const answer = await requestBackground('grant/give', { tabId, profileId });
    setFault(answer.ok ? null : answer.fault);
  };
  const words = useStore(walkWords);
  const popup = useStore(popupWords);
  const all = useStore(stored);
  if (now.chosen) return <Chosen profileId={now.chosen} onChange={() => void requestBackground('grant/end', { tabId })} />;
  // A locked vault asks for its passphrase at the top of the panel.
  if (all.state !== 'ready') return null;
  if (all.people.length === 0) {
    return (
      <>
        <p>{words.nobodyStored}</p>
        <Button look="primary" large onPress={() => void browser.tabs.create({ url: new URL('/options.html#/', location.origin).href })}>
          {words.do_openPeople}
        </Button>
      </>
    );
  }
  return (
    <>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{faults[fault]}</p>
          {fault === 'notOfficial' && (
            <Button look="secondary" onPress={() => void requestBackground('walk/do', { tabId, action: 'openTop' })}>
              {words.do_openTop}
            </Button>
          )}
        </Notice>
      )}
      <p class="soft">{popup.whoLead}</p>
      <People people={all.people} partial={all.partial} onPick={({ id }) => void pick(id)} />
    </>
  );
}
