import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Who } from '../../utils/messages/protocol.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { CopyValues } from '../CopyValues.tsx';
import { IdTail } from '../IdTail.tsx';
import { KindBadge } from '../KindBadge.tsx';

const minute = 60_000;

export interface ChosenProps {
  who: Who;
  onStop: () => void;
  /** The choice has expired. */
  onEnd: () => void;
}

/** The person chosen for this tab, and until when. */
export function Chosen({ who, onStop, onEnd }: ChosenProps) {
  const words = useStore(popupWords);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), minute / 4);
    const end = setTimeout(onEnd, Math.max(0, who.until - Date.now()));
    return () => {
      clearInterval(clock);
      clearTimeout(end);
    };
  }, [who.until]);
  const minutes = Math.ceil((who.until - now) / minute);
  return (
    <div class="chosen">
      <p>
        <strong>{who.name}</strong>
      </p>
      <p class="row soft">
        <KindBadge kind={who.kind} />
        <IdTail id={who.lastFour} />
      </p>
      <div class="between">
        <span>{minutes > 1 ? words.remaining({ minutes }) : words.ending}</span>
        <Button look="secondary" onPress={onStop}>
          {words.stop}
        </Button>
      </div>
      <CopyValues profileId={who.profileId} name={who.name} />
    </div>
  );
}
