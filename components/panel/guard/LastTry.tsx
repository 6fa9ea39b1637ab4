import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { lockMinutes } from '../../../utils/ccus/login.ts';
import type { LastTryAnswer } from '../../../utils/messages/guard.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import { guardWords } from '../../../utils/words/ja/guard.ts';
import { lockSource } from '../../guard/blocks.ts';
import type { Line } from '../line.ts';
import { SureButton } from '../SureButton.tsx';
import { usePlace } from '../use-place.ts';
import './last-try.css';

const answer = (told: LastTryAnswer) => void requestBackground('lastTry/answer', { answer: told });

/** What stands in the dialog before the try that could lock. */
export function LastTry({ line }: { line: Line }) {
  const t = useStore(guardWords);
  const dialog = useRef<HTMLDivElement>(null);
  const place = usePlace(line, dialog);
  useEffect(() => {
    const close = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && answer('');
    addEventListener('keydown', close);
    const over = line.listen(({ what }) => what === 'focused' && dialog.current?.querySelector('button')?.focus());
    line.open();
    return () => {
      removeEventListener('keydown', close);
      over();
    };
  }, []);
  if (place.screen === null) return null;
  return (
    <div ref={dialog} class="last-try" role="alertdialog" aria-label={t.brakeTitle} aria-describedby="why">
      <p class="soft">{t.title}</p>
      <h2>{t.brakeTitle}</h2>
      <p id="why">{t.brakeText({ ...lockMinutes.value, ...lockSource() })}</p>
      <SureButton look="primary" onPress={() => answer('stop')}>
        {t.brakeStop}
      </SureButton>
      <SureButton look="secondary" onPress={() => answer('go')}>
        {t.brakeGo}
      </SureButton>
    </div>
  );
}
