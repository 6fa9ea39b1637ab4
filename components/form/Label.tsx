import { useStore } from '@nanostores/preact';
import { profileWords } from '../../utils/words/ja/profile.ts';

/** The label of a field, which says in words whether it is required. */
export function Label({ text, required }: { text: string; required: boolean }) {
  const words = useStore(profileWords);
  return (
    <>
      <span class="label">{text}</span>
      <span class={required ? 'mark required' : 'mark'}>{required ? words.required : words.optional}</span>
    </>
  );
}
