import { useStore } from '@nanostores/preact';
import type { GuardTab } from '../../utils/messages/guard.ts';
import { guardWords } from '../../utils/words/ja/guard.ts';
import { useSecond } from '../use-second.ts';
import { BlockView } from './BlockView.tsx';
import { lockNote, outsideOf } from './scene.ts';
import { Status } from './Status.tsx';

/** How the login of a tab stands, and what the site or the clock says about it. */
export function LoginTold({ tab }: { tab: GuardTab }) {
  const t = useStore(guardWords);
  const now = useSecond();
  const { whose, blocks, status } = outsideOf(tab, t);
  return (
    <div class="guard">
      {whose && <p class="soft">{whose}</p>}
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      {status && <Status status={status} now={now} />}
      {status?.lock && <p class="soft">{lockNote(t)}</p>}
      {status && <p class="soft">{t.counted}</p>}
    </div>
  );
}
