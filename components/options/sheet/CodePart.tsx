import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { normaliseDigits } from '../../../utils/ccus/ids.ts';
import { codeSchema, deleteCode, hasCode, readCode, saveCode } from '../../../utils/storage/profiles/security-codes.ts';
import { StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { sheetWords } from '../../../utils/words/ja/sheet.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { SecretField } from '../../form/SecretField.tsx';
import { Notice } from '../../Notice.tsx';
import { vault } from '../../vault/state.ts';
import { hrefs } from '../route.ts';
import { Disclosure } from '../../Disclosure.tsx';
import { OutcomeNotice } from '../OutcomeNotice.tsx';

/** Seconds for which the code is shown. */
const shownFor = 20;

type Told = 'codeSaved' | 'codeRemoved' | 'codeHidden' | null;

/** Shows the code itself for a limited time. */
function Shown({ code, end }: { code: string; end: () => void }) {
  const words = useStore(sheetWords);
  const [left, setLeft] = useState(shownFor);
  useEffect(() => {
    const until = Date.now() + shownFor * 1000;
    const clock = setInterval(() => {
      const seconds = Math.ceil((until - Date.now()) / 1000);
      // If the clock is set back, the code must not be shown for longer.
      if (seconds > 0 && seconds <= shownFor) setLeft(seconds);
      else end();
    }, 250);
    // A browser may keep a page in memory and show it again exactly as it was left, with the code.
    addEventListener('pagehide', end);
    return () => {
      clearInterval(clock);
      removeEventListener('pagehide', end);
    };
  }, []);
  return (
    <div class="code-shown">
      <p class="digits big">{code}</p>
      <p>{words.codeLeft({ seconds: left })}</p>
    </div>
  );
}

function Kept({ id }: { id: string }) {
  const words = useStore(sheetWords);
  const problems = useStore(problemWords);
  const [kept, setKept] = useState<boolean | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [told, setTold] = useState<Told>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    setFault(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setFault(error.fault);
    }
  };
  useEffect(() => void attempt(async () => setKept(await hasCode(id))), [id]);
  const save = () => {
    const digits = normaliseDigits(typed);
    const right = codeSchema.safeParse(digits).success;
    setWrong(!right);
    if (!right) return;
    void attempt(async () => {
      await saveCode(id, digits);
      setTyped('');
      setKept(true);
      setTold('codeSaved');
    });
  };
  const remove = () =>
    attempt(async () => {
      await deleteCode(id);
      setCode(null);
      setKept(false);
      setTold('codeRemoved');
    });
  if (kept === null) return null;
  const form = (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SecretField id="code" label={words.codeInput} value={typed} onChange={setTyped} problem={wrong ? words.codeWrong : undefined} />
      <div class="row">
        <button type="submit" class="button secondary">
          {words.codeSave}
        </button>
      </div>
    </form>
  );
  return (
    <>
      <OutcomeNotice sentences={told ? [words[told]] : []} />
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{problems[fault]}</p>
        </Notice>
      )}
      <p>{kept ? words.codeKept : words.codeNone}</p>
      {!kept && form}
      {kept && code === null && (
        <Button
          look="secondary"
          onPress={() =>
            void attempt(async () => {
              setTold(null);
              setCode(await readCode(id));
            })
          }
        >
          {words.codeShow}
        </Button>
      )}
      {code !== null && (
        <Shown
          code={code}
          end={() => {
            setCode(null);
            setTold('codeHidden');
          }}
        />
      )}
      {kept && (
        <>
          <Disclosure title={words.codeChange}>{form}</Disclosure>
          <Button look="plain" onPress={() => void remove()}>
            {words.codeRemove}
          </Button>
        </>
      )}
    </>
  );
}

/** The security code: kept only under a passphrase, shown for a moment, never printed. */
export function CodePart({ id }: { id: string }) {
  const words = useStore(sheetWords);
  const { state } = useStore(vault);
  return (
    <section class="section screen-only">
      <h2>{words.codeTitle}</h2>
      <p>{words.codeWhat}</p>
      {state === 'open' ? (
        <Kept id={id} />
      ) : (
        <>
          <p>{words.codeNeedsPassphrase}</p>
          <ButtonLink look="secondary" href={hrefs.safety}>
            {words.codeWay}
          </ButtonLink>
        </>
      )}
    </section>
  );
}
