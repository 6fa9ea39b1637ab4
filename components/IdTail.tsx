import { useStore } from '@nanostores/preact';
import { lastFour } from '../utils/ccus/ids.ts';
import { profileWords } from '../utils/words/ja/profile.ts';

/** The part of an ID that others may see. */
export function IdTail({ id }: { id: string }) {
  const words = useStore(profileWords);
  return <span>{id === '' ? words.noId : words.lastFour({ digits: lastFour(id) })}</span>;
}
