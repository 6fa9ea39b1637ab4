import { useStore } from '@nanostores/preact';
import type { PersonKind } from '../utils/ccus/ids.ts';
import { profileWords } from '../utils/words/ja/profile.ts';
import { Icon } from './Icon.tsx';
import './kind-badge.css';

/** 事業者 or 技能者, in words and as a shape. */
export function KindBadge({ kind }: { kind: PersonKind }) {
  const words = useStore(profileWords);
  return (
    <span class="kind">
      <Icon name={kind} />
      {words[kind]}
    </span>
  );
}
