import { useStore } from '@nanostores/preact';
import type { UnreadableParts } from '../../../utils/storage/export/backup.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';

export const isWhole = (left: UnreadableParts): boolean =>
  left.profiles.length + left.codes.length + left.inquiries + left.walks + Number(left.contact) === 0;

/** Names everything that could not be read and so did not come along. */
export function LeftOutList({ left }: { left: UnreadableParts }) {
  const words = useStore(safetyWords);
  return (
    <>
      <p>{words.leftOut}</p>
      <ul class="list">
        {left.profiles.map((id) => (
          <li key={id}>{words.leftProfile({ id })}</li>
        ))}
        {left.contact && <li>{words.restoreContact}</li>}
        {left.codes.map((name) => (
          <li key={name}>{words.leftCode({ name })}</li>
        ))}
        {left.inquiries > 0 && <li>{words.leftInquiries({ count: left.inquiries })}</li>}
        {left.walks > 0 && <li>{words.leftWalks({ count: left.walks })}</li>}
      </ul>
      <p>{words.leftAdvice}</p>
    </>
  );
}
