import { Label } from './Label.tsx';
import './form.css';

export interface ChoiceFieldProps<Value extends string> {
  id: string;
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>({ id, label, choices, value, onChange }: ChoiceFieldProps<Value>) {
  return (
    <fieldset class="field">
      <legend>
        <Label text={label} required={false} />
      </legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input type="radio" name={id} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
