import { useStore } from '@nanostores/preact';
import type { TabState } from '../../utils/messages/protocol.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Notice, type NoticeProps } from '../Notice.tsx';

const tones = {
  known: 'good',
  subdomain: 'good',
  linked: 'info',
  elsewhere: 'care',
  lookalike: 'bad',
  insecure: 'bad',
} as const satisfies Record<TabState['standing'], NoticeProps['tone']>;

/** Whose page this is. */
export function WhereAmI({ state }: { state: TabState }) {
  const words = useStore(popupWords);
  const told = {
    known: [words.official],
    subdomain: [words.subdomain, words.subdomainMore],
    linked: [words.linked, words.subdomainMore],
    elsewhere: [words.elsewhere, words.elsewhereMore],
    lookalike: [words.lookalike, words.lookalikeMore],
    insecure: [words.insecure, words.insecureMore],
  }[state.standing];
  const silent = state.page === null && (state.standing === 'known' || state.standing === 'subdomain');
  return (
    <Notice tone={tones[state.standing]}>
      <p class="row">
        <strong>{told[0]}</strong>
        {state.host !== '' && <span class="host soft">{state.host}</span>}
      </p>
      {told[1] && <p>{told[1]}</p>}
      {(tones[state.standing] === 'bad' || tones[state.standing] === 'care') && <p class="soft">{words.howToTell}</p>}
      {silent && <p>{words.silent}</p>}
    </Notice>
  );
}
