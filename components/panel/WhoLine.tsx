/** @jsxImportSource ./dom */
import type { Who } from '../../utils/messages/protocol.ts';
import { put } from '../../utils/words/put.ts';
import type { PanelProps } from './props.ts';

/** For whom: name, kind in words and the last four digits. Never the whole ID. */
export const WhoLine = ({ who, words: t }: { who: Who | null; words: PanelProps['words'] }) =>
  who && (
    <p class="who">
      <span class="quiet">{t.forWhom}</span>
      <strong>{who.name}</strong>
      <span>
        {who.kind === 'business' ? t.business : t.worker}
        {'　'}
        {who.lastFour ? put(t.idEnding, { digits: who.lastFour }) : t.idUnknown}
      </span>
    </p>
  );
