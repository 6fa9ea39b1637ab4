import type { ComponentChildren } from 'preact';
import './form.css';

export interface SelectFieldProps<Value extends string> {
  id: string;
  /** The label of the field and its description. */
  label: ComponentChildren;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  narrow?: boolean;
}

/** Chooses one of many in a pulldown, where there are too many for a row of buttons. */
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
