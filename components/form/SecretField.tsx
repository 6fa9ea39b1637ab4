import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { vaultWords } from '../../utils/words/ja/vault.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { describedBy, hintId, problemId } from './Problem.tsx';
import './form.css';

export interface SecretFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A whole sentence. */
  problem: string | undefined;
  hint?: ComponentChildren;
}

/** A passphrase: hidden, unless the person wants to see what they type. */
export function SecretField({ id, label, value, onChange, problem, hint }: SecretFieldProps) {
  const words = useStore(vaultWords);
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>
        <span class="label">{label}</span>
      </label>
      {hint && (
        <div class="hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      <div role="alert" id={problemId(id)} class="problem-place">
        {problem && (
          <p class="problem">
            <Icon name="bad" />
            <span>{problem}</span>
          </p>
        )}
      </div>
      <div class="secret">
        <input
          id={id}
          class="input"
          {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={value}
          aria-required
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy(id, hint, problem)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <Button look="secondary" label={(shown ? words.hideOf : words.showOf)({ label })} onPress={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </Button>
      </div>
    </div>
  );
}
