import type { ComponentChildren } from 'preact';
import type { Problem as ProblemData } from '../../utils/profiles/problems.ts';
import { Label } from './Label.tsx';
import { describedBy, hintId, FieldProblem } from './Problem.tsx';
import './form.css';

export interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The person left the field. */
  onLeave: () => void;
  problem: ProblemData | undefined;
  hint?: ComponentChildren;
  required?: boolean;
  /** Which keyboard a touch screen shows. */
  keyboard?: 'text' | 'numeric' | 'tel' | 'email';
  code?: boolean;
}

export function TextField({
  id,
  label,
  value,
  onChange,
  onLeave,
  problem,
  hint,
  required = false,
  keyboard = 'text',
  code = false,
}: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>
        <Label text={label} required={required} />
      </label>
      {hint && (
        <div class="hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      <FieldProblem fieldId={id} problem={problem} />
      <input
        id={id}
        class={code ? 'input code' : 'input'}
        // Never `email`, `tel` or `number`: those refuse full-width characters before we can normalise them.
        type="text"
        inputMode={keyboard}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-required={required}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, hint, problem)}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
