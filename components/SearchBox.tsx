import './form/form.css';

export interface SearchBoxProps {
  id: string;
  label: string;
  hint: string;
  onSearch: (sought: string) => void;
}

/** Latin letters that an input method has not made a kana of yet: 「わたなｂ」. */
const unfinished = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-zａ-ｚ]{1,3}$/iu;

/**
 * A box to find somebody. It answers to every key, also while an input method
 * composes: both browsers send `input` for each step, only Firefox once
 * more after the last. What it holds is never written to from here, because
 * that would end the composing.
 */
export function SearchBox({ id, label, hint, onSearch }: SearchBoxProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget, isComposing }) =>
          onSearch(isComposing ? currentTarget.value.replace(unfinished, '') : currentTarget.value)
        }
        onCompositionEnd={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <div class="hint small" id={`${id}-hint`}>
        {hint}
      </div>
    </div>
  );
}
