import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PasswordMarks } from '../../../utils/passwords/judge.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import { faultWords } from '../../../utils/words/ja/faults.ts';
import { secretWords, type SecretWords } from '../../../utils/words/ja/secrets.ts';
import type { Line } from '../line.ts';
import { Shell, type Said } from '../Shell.tsx';
import { SayCovered } from '../SureButton.tsx';
import { usePlace } from '../use-place.ts';
import { Code } from './Code.tsx';
import { checkNames, NewPassword } from './NewPassword.tsx';
import { useSecret, type SecretPanelState } from './use-secret.ts';
import './secrets.css';

/** So long the hands must rest before a screen reader is told what is wrong. Milliseconds. */
const rest = 1200;

/** What is wrong with a password, in one sentence; that all is well; or nothing yet. */
function judgement(marks: PasswordMarks, t: SecretWords): string {
  const names = checkNames(t);
  const all = Object.keys(names) as (keyof typeof names)[];
  const wrong = all.find((name) => marks[name] === 'bad') ?? all.find((name) => marks[name] === 'care');
  if (wrong) return `${names[wrong]}：${t[`${marks[wrong]}_mark`]}`;
  return all.every((name) => marks[name] === 'good') ? t.good : '';
}

/** The judgement, once the hands rest. */
function useJudgement({ view }: SecretPanelState, t: SecretWords): string {
  const [told, setTold] = useState('');
  const now = view?.is === 'password' ? judgement(view.marks, t) : '';
  useEffect(() => {
    const timer = setTimeout(() => setTold(now), rest);
    return () => clearTimeout(timer);
  }, [now, view]);
  return told;
}

/** The panel beside the fields of a new password or of the security code. */
export function SecretPanel({ line }: { line: Line }) {
  const t = useStore(secretWords);
  const { move } = useStore(panelWords);
  const faults = useStore(faultWords);
  const shell = useRef<HTMLElement>(null);
  const place = usePlace(line, shell);
  const secret = useSecret(line, place);
  const { view, put, fault } = secret;
  const judged = useJudgement(secret, t);
  // By now all that listen are there.
  useEffect(() => line.open(), []);
  if (place.screen === null || view === null) return null;
  const isPassword = view.is === 'password';
  const shown = { filled: isPassword ? t.filled : '', asks: '', refused: t.refused, undone: t.undone, covered: t.hidden };
  const text = fault ? faults[fault] : put ? shown[put] : '';
  const said: Said = text === '' ? { text: judged, shown: false } : { text, shown: true };
  return (
    <SayCovered.Provider value={secret.sayCovered}>
      <Shell
        line={line}
        place={place}
        shell={shell}
        words={{ title: t.title, fold: t.shut, unfold: t.open, move }}
        short={isPassword ? t.passwordShut : t.codeShut}
        said={said}
      >
        <div class="panel-scroll guard">
          {view.is === 'password' ? (
            <NewPassword marks={view.marks} secret={secret} />
          ) : (
            <Code code={view.code} ours={view.ours} secret={secret} />
          )}
        </div>
      </Shell>
    </SayCovered.Provider>
  );
}
