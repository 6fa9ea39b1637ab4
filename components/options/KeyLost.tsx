import { useStore } from '@nanostores/preact';
import { protectionWords } from '../../utils/words/ja/protection.ts';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { ButtonLink } from '../ButtonLink.tsx';
import { Notice } from '../Notice.tsx';
import { hrefs } from './route.ts';

/** The key to everything is gone: what may have happened, and the ways on. @param here they stand on this page. */
export function KeyLost({ here = false }: { here?: boolean }) {
  const words = useStore(vaultWords);
  const more = useStore(protectionWords);
  return (
    <Notice tone="bad" role="alert">
      <h2>{more.keyLostTitle}</h2>
      <p>{words.keyLost}</p>
      <ul class="list">
        <li>{words.keyLostAgain}</li>
        <li>{words.keyLostBackup}</li>
        <li>{more.keyLostAnew}</li>
      </ul>
      {!here && (
        <ButtonLink look="secondary" href={hrefs.safety}>
          {more.keyLostWay}
        </ButtonLink>
      )}
    </Notice>
  );
}
