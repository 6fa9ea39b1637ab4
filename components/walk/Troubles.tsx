import { useStore } from '@nanostores/preact';
import { otherTroubles, troubles } from '../../utils/walks/menu.ts';
import type { WalkKey } from '../../utils/walks/walk.ts';
import { menuWords } from '../../utils/words/ja/walks/menu.ts';
import { Icon, type IconName } from '../Icon.tsx';
import './menu.css';

const pictures: Record<WalkKey, IconName> = {
  login: 'door',
  findId: 'card',
  password: 'key',
  mail: 'mail',
  code: 'code',
  trouble: 'lock',
  findForm: 'search',
  otherTopics: 'mail',
  apply: 'worker',
  firstSteps: 'business',
  fees: 'yen',
};

/** 「何に困っていますか」: a few large choices; one more button shows the rest. */
export function Troubles({ onChoose }: { onChoose: (walk: WalkKey) => void }) {
  const words = useStore(menuWords);
  const list = (keys: readonly WalkKey[]) => (
    <ul class="troubles">
      {keys.map((key) => (
        <li key={key}>
          <button type="button" onClick={() => onChoose(key)}>
            <Icon name={pictures[key]} />
            {words[key]}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <p class="soft">{words.lead}</p>
      {list(troubles)}
      <details class="more">
        <summary>{words.more}</summary>
        {list(otherTroubles)}
      </details>
    </section>
  );
}
