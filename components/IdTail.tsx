import { useStore } from '@nanostores/preact';
import { idTail } from '../utils/ccus/ids.ts';
import { profileWords } from '../utils/words/ja/profile.ts';

/** What tells one person from another of the same name, as far as others may see it: a part of the ID and the year of birth. */
export function IdTail({ id, born = '' }: { id: string; born?: string }) {
  return <KnownTail tail={id === '' ? '' : idTail(id)} born={born} />;
}

/** The same where only these parts are known. */
export function KnownTail({ tail, born }: { tail: string; born: string }) {
  const words = useStore(profileWords);
  return (
    <>
      <span>{tail === '' ? words.noId : words.idTail({ digits: tail })}</span>
      {born !== '' && <span>{words.bornIn({ year: born })}</span>}
    </>
  );
}
