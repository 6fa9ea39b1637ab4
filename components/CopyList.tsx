import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { oneValue, oneValues, type OneValue } from '../utils/fill/one-value.ts';
import { requestBackground } from '../utils/messages/send.ts';
import type { Contact, Profile } from '../utils/profiles/profile.ts';
import { fieldWords } from '../utils/words/ja/field.ts';
import { Button } from './Button.tsx';
import { loadStore } from './lazy-store.ts';
import './copy-values.css';

interface Known {
  profile: Profile;
  contact: Contact;
}

/** Everything stored that goes into single fields, each with a button that copies it. */
export function CopyList({ profileId }: { profileId: string }) {
  const words = useStore(fieldWords);
  const [known, setKnown] = useState<Known | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    const read = async () => {
      const { getProfile, readContact } = await loadStore();
      const [profile, contact] = await Promise.all([getProfile(profileId), readContact()]);
      if (profile) setKnown({ profile, contact });
      else setTold(words.copyFailed);
    };
    void read().catch(() => setTold(words.copyFailed));
  }, [profileId]);
  const copy = (what: OneValue, value: string) =>
    void navigator.clipboard.writeText(value).then(
      async () => {
        const cleared = await requestBackground('clipboard/copied', {});
        setTold((cleared.ok ? words.copied : words.copiedOnly)({ what: words[`value_${what}`] }));
      },
      () => setTold(words.copyFailed),
    );
  const values = known ? oneValues.map((what) => ({ what, value: oneValue(what, known.profile, known.contact) })) : [];
  return (
    <>
      <p class="soft">{words.copyLead}</p>
      <p role="status">{told}</p>
      <ul class="copy-list">
        {values
          .filter(({ value }) => value !== '')
          .map(({ what, value }) => (
            <li key={what}>
              <span>
                <span class="soft">{words[`value_${what}`]}</span>
                <br />
                {value}
              </span>
              <Button look="secondary" label={words.copyOf({ what: words[`value_${what}`] })} onPress={() => copy(what, value)}>
                {words.copy}
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}
