import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { readContactDraft } from '../../../utils/profiles/draft.ts';
import { normaliseField } from '../../../utils/profiles/normalise.ts';
import { emptyContact, type Contact } from '../../../utils/profiles/profile.ts';
import { readMarkedContact, saveContact, watchContact } from '../../../utils/storage/contact.ts';
import type { StorageFault } from '../../../utils/storage/db/fault.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { Group } from '../../form/Group.tsx';
import { TextField } from '../../form/TextField.tsx';
import { Notice } from '../../Notice.tsx';
import { Working } from '../../Working.tsx';
import { useDraft } from './drafts.ts';
import { flash } from '../flash.ts';
import { FormShell } from './FormShell.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { useProblems } from './use-problems.ts';

/** @param mark `undefined` where what is stored cannot be read: whatever is there may go. */
function ContactForm({ contact, mark }: { contact: Contact; mark: string | null | undefined }) {
  const words = useStore(profileWords);
  const { values, latest, begunWith, change, overtaken } = useDraft<Contact>(hrefs.contact, contact, mark ?? null);
  const read = readContactDraft(values);
  const labels = {
    company: words.contactCompany,
    name: words.contactName,
    email: words.contactEmail,
    phone: words.contactPhone,
  };
  const { shown, leave, tryAll, wrong } = useProblems(read.ok ? {} : read.problems, Object.entries(labels) as [keyof Contact, string][]);
  const text = (field: keyof Contact) => ({
    id: field,
    label: labels[field],
    value: values[field],
    problem: shown(field),
    onChange: (typed: string) => change({ [field]: typed }),
    onLeave: () => {
      change({ [field]: normaliseField(field, latest()[field]) });
      leave(field);
    },
  });
  const save = async (over: string | null) => {
    const checked = readContactDraft(latest());
    if (!checked.ok) return false;
    await saveContact(checked.value, mark === undefined ? undefined : over);
    flash.set({ what: 'savedContact' });
    return true;
  };
  const theirs = async () => {
    const now = await readMarkedContact();
    return { values: now.mark === null ? null : now.contact, mark: now.mark };
  };
  const differences = (stored: object) =>
    (Object.keys(labels) as (keyof Contact)[])
      .map((field) => ({ label: labels[field], mine: latest()[field], theirs: (stored as Contact)[field] }))
      .filter((one) => one.mine !== one.theirs);
  return (
    <FormShell href={hrefs.contact} {...{ overtaken, wrong, begunWith, save, theirs, differences }} onTry={tryAll}>
      <Group title={words.contactGroup} lead={words.contactLead}>
        <TextField {...text('company')} />
        <TextField {...text('name')} hint={words.contactNameHint} />
        <TextField {...text('email')} keyboard="email" hint={words.contactEmailHint} />
        <TextField {...text('phone')} keyboard="tel" code hint={words.phoneHint} />
      </Group>
    </FormShell>
  );
}

export function ContactPage() {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const title = useStore(profileWords).contactTitle;
  const [now, setNow] = useState<{ contact: Contact; mark: string | null | undefined } | null>(null);
  const [fault, setFault] = useState<StorageFault['fault'] | null>(null);
  useEffect(
    () =>
      watchContact(
        (contact, mark) => setNow({ contact, mark }),
        (failed) => {
          setFault(failed.fault);
          if (failed.fault === 'storeDamaged') setNow({ contact: emptyContact, mark: undefined });
        },
      ),
    [],
  );
  return (
    <Page title={title}>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{fault === 'storeDamaged' ? words.contactDamaged : problems[fault]}</p>
        </Notice>
      )}
      {now ? <ContactForm {...now} /> : !fault && <Working>{words.working}</Working>}
    </Page>
  );
}
