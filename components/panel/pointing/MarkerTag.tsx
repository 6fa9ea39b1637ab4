import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pointerWords } from '../../../utils/words/ja/panel.ts';
import type { Line } from '../line.ts';
import { usePlace } from '../use-place.ts';
import './pointing.css';

/** Says beside a link that nobody finds that it is here. */
export function MarkerTag({ line }: { line: Line }) {
  const t = useStore(pointerWords);
  const tag = useRef<HTMLParagraphElement>(null);
  const place = usePlace(line, tag);
  const [above, setAbove] = useState(false);
  useEffect(() => {
    const over = line.listen((message) => message.what === 'above' && setAbove(message.above));
    const leave = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && line.tell({ what: 'leave' });
    addEventListener('keydown', leave);
    line.open();
    return () => {
      over();
      removeEventListener('keydown', leave);
    };
  }, []);
  if (place.screen === null) return null;
  return (
    <p ref={tag} role="status" class="tag">
      {`${above ? '↓' : '↑'} ${t.here}`}
      <span>{t.hint}</span>
    </p>
  );
}
