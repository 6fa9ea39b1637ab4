import { useStore } from '@nanostores/preact';
import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { StorageFault, type StoreFault } from '../../utils/storage/db/fault.ts';
import { passphraseProblem, lengthOf, minLength, type PassphraseProblem } from '../../utils/storage/keys/passphrase.ts';
import type { Unlocked } from '../../utils/storage/keys/vault.ts';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { useFaultText } from '../fault-text.ts';
import { SecretField } from '../form/SecretField.tsx';
import { Notice } from '../Notice.tsx';
import { useWait } from './use-wait.ts';

export interface PassphraseFormProps {
  /** Begins the ids of the fields; two forms may stand on one page. */
  id: string;
  /** Asks for the present passphrase, for a new one (twice), or for both. */
  asks: 'now' | 'new' | 'both';
  /** Label of the present passphrase. */
  label?: string;
  button: string;
  working: string;
  large?: boolean;
  /** Uses the passphrases. */
  run: (now: string, next: string) => Promise<Unlocked>;
  /** Called after success. */
  done?: () => void;
  children?: ComponentChildren;
}

/** Asks for one or two passphrases and uses them; shows problems and the waiting time. */
export function PassphraseForm({ id, asks, label, button, working, large = false, run, done, children }: PassphraseFormProps) {
  const words = useStore(vaultWords);
  const faultText = useFaultText();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'missing' | 'wrong' | null>(null);
  const [weak, setWeak] = useState<PassphraseProblem | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const [busy, setBusy] = useState(false);
  const [seconds, begin] = useWait();
  const running = useRef(false);
  const usesOld = asks !== 'new';
  const usesNew = asks !== 'now';
  const waiting = usesOld && seconds > 0;

  const submit = async () => {
    if (running.current || waiting) return;
    setFault(null);
    setWrong(usesOld && now === '' ? 'missing' : null);
    const problem = usesNew ? passphraseProblem(next, again) : null;
    setWeak(problem);
    if (problem || (usesOld && now === '')) return;
    running.current = true;
    setBusy(true);
    try {
      const outcome = await run(now, next);
      setNow('');
      if (!outcome.ok) {
        setWrong('wrong');
        begin(outcome.wait);
        document.getElementById(`${id}-now`)?.focus();
        return;
      }
      setNext('');
      setAgain('');
      done?.();
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setFault(error.fault);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const weakness = weak && (weak === 'tooShort' ? words.tooShort({ count: minLength - lengthOf(next) }) : words[weak]);
  return (
    <form
      class="stack passphrase-form"
      noValidate
      onSubmit={(event: TargetedSubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void submit();
      }}
    >
      {usesOld && (
        <SecretField
          id={`${id}-now`}
          label={label ?? words.passphraseNow}
          value={now}
          onChange={setNow}
          problem={wrong ? words[wrong] : undefined}
        />
      )}
      {waiting && <p>{seconds > 90 ? words.waitMinutes({ minutes: Math.ceil(seconds / 60) }) : words.waitSeconds({ seconds })}</p>}
      {usesNew && (
        <>
          <SecretField
            id={`${id}-new`}
            label={words.passphraseNew}
            hint={words.setHint}
            value={next}
            onChange={setNext}
            problem={weak && weak !== 'notSame' ? (weakness ?? undefined) : undefined}
          />
          <SecretField
            id={`${id}-again`}
            label={words.passphraseAgain}
            value={again}
            onChange={setAgain}
            problem={weak === 'notSame' ? words.notSame : undefined}
          />
        </>
      )}
      {children}
      {fault && (
        <Notice tone="bad" role="alert">
          {fault === 'storeDamaged' && usesOld ? (
            [words.keyLost, words.keyLostAgain, words.keyLostBackup].map((sentence) => <p key={sentence}>{sentence}</p>)
          ) : (
            <p>{faultText(fault)}</p>
          )}
        </Notice>
      )}
      <div class="row">
        <button type="submit" class={large ? 'button primary large' : 'button primary'} aria-disabled={waiting || busy}>
          {busy ? working : button}
        </button>
      </div>
    </form>
  );
}
