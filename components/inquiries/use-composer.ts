import { useEffect, useRef, useState } from 'preact/hooks';
import type { BranchKey, TopicKey } from '../../utils/ccus/inquiry.ts';
import { withoutSecrets } from '../../utils/passwords/redact.ts';
import { longestText, stateOf, type Inquiry } from '../../utils/inquiries/inquiry.ts';
import type { Answers, PromptKey } from '../../utils/inquiries/prompts.ts';
import { composeInquiry } from '../../utils/inquiries/text.ts';
import type { Profile } from '../../utils/profiles/profile.ts';
import { listInquiries } from '../../utils/storage/inquiries.ts';
import { StorageFault, type StoreFault } from '../../utils/storage/db/fault.ts';
import { change } from './inquiries-state.ts';

/** Milliseconds without a key after which the typed text is stored. */
const stillness = 400;

export interface Composing {
  id: string;
  answers: Answers;
  text: string;
  /** `stored`: all typed text is sealed in the store. */
  kept: 'nothing' | 'typing' | 'stored' | StoreFault;
  /** A password or a code was taken out of what was typed. */
  dropped: boolean;
  write: (key: PromptKey, typed: string) => void;
  /** The person left a field: secrets are removed, and the text is stored at once. */
  leave: () => void;
}

const emptied = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, typed]) => typed.trim() !== ''));

function cleaned(answers: Answers): { answers: Answers; dropped: boolean } {
  let dropped = false;
  const clean = Object.entries(answers).map(([key, typed]) => {
    const read = withoutSecrets(typed);
    dropped ||= read.dropped.length > 0;
    return [key, read.dropped.length > 0 ? read.text : typed] as const;
  });
  return { answers: Object.fromEntries(clean), dropped };
}

/**
 * The draft of an inquiry for somebody: earlier text is shown again, and
 * typed text is stored sealed, without a button.
 */
export function useComposer(profile: Profile, topic: TopicKey, branch: BranchKey | null): Composing | null {
  const [draft, setDraft] = useState<{ id: string; answers: Answers } | null>(null);
  const [kept, setKept] = useState<Composing['kept']>('nothing');
  const [dropped, setDropped] = useState(false);
  const latest = useRef<{ id: string; answers: Answers } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef(false);

  const store = async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (!now || !dirty.current) return;
    dirty.current = false;
    const { answers, dropped: taken } = cleaned(now.answers);
    if (taken) {
      latest.current = { ...now, answers };
      setDraft(latest.current);
      setDropped(true);
    }
    const written = emptied(answers);
    const text = composeInquiry(profile, topic, branch, written) ?? '';
    const at = Date.now();
    const whole = (before: Inquiry | null): Inquiry | null =>
      before && stateOf(before) !== 'draft'
        ? null
        : {
            ...(before ?? { id: now.id, profileId: profile.id, topic, branch, receipt: '', steps: [{ what: 'draft', by: 'person', at }] }),
            kind: profile.kind,
            name: profile.name,
            answers: written,
            text: text.slice(0, longestText.text),
          };
    try {
      if (!(await change(now.id, whole))) {
        // It was sent meanwhile, so the text typed now belongs to another inquiry.
        latest.current = { ...latest.current!, id: crypto.randomUUID() };
        dirty.current = true;
        setDraft(latest.current);
        return store();
      }
      if (!dirty.current) setKept('stored');
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      dirty.current = true;
      setKept(error.fault);
    }
  };

  useEffect(() => {
    let ended = false;
    void listInquiries().then(
      ({ inquiries }) => {
        if (ended) return;
        const before = inquiries.find(
          (one) => one.profileId === profile.id && one.topic === topic && one.branch === branch && stateOf(one) === 'draft',
        );
        latest.current = { id: before?.id ?? crypto.randomUUID(), answers: before?.answers ?? {} };
        setDraft(latest.current);
      },
      (error: unknown) => setKept(error instanceof StorageFault ? error.fault : 'storeUnavailable'),
    );
    const leave = () => void store();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      ended = true;
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      void store();
    };
  }, [profile.id, topic, branch]);

  if (!draft) return null;
  return {
    ...draft,
    text: composeInquiry(profile, topic, branch, draft.answers) ?? '',
    kept,
    dropped,
    write: (key, typed) => {
      latest.current = { ...latest.current!, answers: { ...latest.current!.answers, [key]: typed.slice(0, longestText.answer) } };
      dirty.current = true;
      setDraft(latest.current);
      setKept('typing');
      setDropped(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store(), stillness);
    },
    leave: () => void store(),
  };
}
