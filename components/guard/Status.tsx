import { useStore } from '@nanostores/preact';
import { timeLeft } from '../../utils/guard/time-left.ts';
import { guardWords } from '../../utils/words/ja/guard.ts';
import type { LoginStanding, ShownLock } from './scene.ts';
import './status.css';

interface LockProps {
  lock: ShownLock;
  /** Milliseconds since 1970. */
  now: number;
}

function Lock({ lock, now }: LockProps) {
  const t = useStore(guardWords);
  const [from, until] = lock.ring;
  const gone = Math.min(100, Math.round(((now - from) / (until - from)) * 100));
  const counts = (text: string, end: number) => (
    <p>
      {text}
      {end > lock.at && (
        <strong>
          {t.lockLeft}
          <span role="timer">{timeLeft(end, undefined, now)}</span>
        </strong>
      )}
    </p>
  );
  return (
    <div class="lock">
      <h2>{lock.title}</h2>
      <div class="ring" aria-hidden="true" style={{ '--gone': `${gone}%` }}>
        <span>{timeLeft(until, 'minutes', now)}</span>
        <small>{t.minuteUnit}</small>
      </div>
      <div>
        {counts(lock.earlyText, lock.early)}
        {counts(lock.lateText, lock.late)}
      </div>
    </div>
  );
}

/** How an ID stands: the running time of a lock, or the tries, the used ones crossed: a shape and a word each, never colour alone. */
export function Status({ status, now }: { status: LoginStanding; now: number }) {
  const t = useStore(guardWords);
  const { used, of, left, lock } = status;
  if (lock) return <Lock lock={lock} now={now} />;
  return (
    <div class="marks">
      <ol aria-label={left}>
        {Array.from({ length: of }, (_none, index) => (
          <li key={index} class={index < used ? 'used' : ''}>
            <span aria-hidden="true">{index < used ? '×' : '○'}</span>
            {index < used ? t.markUsed : t.markLeft}
          </li>
        ))}
      </ol>
      <p class="left">{left}</p>
    </div>
  );
}
