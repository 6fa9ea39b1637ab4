import { useEffect, useRef } from 'preact/hooks';
import { composes } from './form/composes.ts';
import './form/form.css';

export interface SearchBoxProps {
  id: string;
  label: string;
  hint: string;
  onSearch: (sought: string) => void;
  /** It has the focus when it appears. */
  focused?: boolean;
  /** Enter was pressed, but not to end a composition. */
  onEnter?: () => void;
}

/** Latin letters that an input method has not made a kana of yet: 「わたなｂ」. */
const unfinished = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-zａ-ｚ]{1,3}$/iu;

/**
 * A box to find somebody. It answers to every key, also while an input method
 * composes: both browsers send `input` for each step, only Firefox once
 * more after the last. What it holds is never written to from here, because
 * that would end the composing.
 */
export function SearchBox({ id, label, hint, onSearch, focused = false, onEnter }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="field search">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget, isComposing }) =>
          onSearch(isComposing ? currentTarget.value.replace(unfinished, '') : currentTarget.value)
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !composes(event)) onEnter?.();
        }}
        onCompositionEnd={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <div class="hint small" id={`${id}-hint`}>
        {hint}
      </div>
    </div>
  );
}
