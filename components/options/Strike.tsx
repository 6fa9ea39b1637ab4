import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { structureWords } from '../../utils/words/ja/structure.ts';

/** Removes a word that is still there and should not be. */
export function Strike({ id, strike }: { id: string; strike: (word: string) => string }) {
  const words = useStore(structureWords);
  const [word, setWord] = useState('');
  const [told, setTold] = useState('');
  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTold(strike(word.trim()));
        setWord('');
      }}
    >
      <label for={id}>
        <span class="label">{words.wordLabel}</span>
      </label>
      <input id={id} class="input" type="text" autocomplete="off" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
      <p role="status">{told}</p>
      <button type="submit" class="button secondary">
        {words.wordDo}
      </button>
    </form>
  );
}
