import { useStore } from '@nanostores/preact';
import { profileWords } from '../../utils/words/ja/profile.ts';

/** Name of a field, and in words whether it must be filled. */
export function Label({ text, required }: { text: string; required: boolean }) {
  const words = useStore(profileWords);
  return (
    <>
      <span class="label">{text}</span>
      <span class={required ? 'mark required' : 'mark'}>{required ? words.required : words.optional}</span>
    </>
  );
}
