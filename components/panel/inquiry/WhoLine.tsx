import { useStore } from '@nanostores/preact';
import type { Who } from '../../../utils/messages/protocol.ts';
import { interpolate } from '../../../utils/interpolate.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';

/** For whom: name, kind in words, the end of the ID and a worker's year of birth. Never the whole ID. */
export function WhoLine({ who }: { who: Who }) {
  const t = useStore(panelWords);
  return (
    <p class="who">
      <span class="soft">{t.forWhom}</span>
      <strong>{who.name}</strong>
      <span>
        {who.kind === 'business' ? t.business : t.worker}
        {'　'}
        {who.idTail ? interpolate(t.idEnding, { digits: who.idTail }) : t.idUnknown}
        {who.born && interpolate(t.bornIn, { year: who.born })}
      </span>
    </p>
  );
}
