import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { popupWords } from '../utils/words/ja/popup.ts';
import type { CopyList } from './CopyList.tsx';

/** The way to copy single values of a person. The list is fetched when it is opened: who only looks does not wait for it. */
export function CopyValues({ profileId, name }: { profileId: string; name: string }) {
  const words = useStore(popupWords);
  const [parts, setParts] = useState<{ CopyList: typeof CopyList } | null>(null);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !parts && void import('./CopyList.tsx').then(setParts)}>
      <summary aria-label={words.copyTitleOf({ name })}>{words.copyTitle}</summary>
      {parts && <parts.CopyList profileId={profileId} />}
    </details>
  );
}
