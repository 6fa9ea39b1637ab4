import type { ComponentChildren } from 'preact';
import './form.css';

export interface SelectFieldProps<Value extends string> {
  id: string;
  /** The name of the field, and what is told with it. */
  label: ComponentChildren;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  narrow?: boolean;
}

/** One of several, in a pulldown: where there are too many to stand beside one another. */
export function SelectField<Value extends string>({ id, label, choices, value, onChange, narrow = false }: SelectFieldProps<Value>) {
  return (
    <div class="field">
      <label for={id}>{typeof label === 'string' ? <span class="label">{label}</span> : label}</label>
      <select
        id={id}
        class={narrow ? 'input narrow' : 'input'}
        value={value}
        onChange={({ currentTarget }) => onChange(choices[currentTarget.selectedIndex]!.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
