import { useStore } from '@nanostores/preact';
import type { Problem as ProblemData } from '../../utils/profiles/problems.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import { Label } from './Label.tsx';
import { describedBy, hintId, FieldProblem } from './Problem.tsx';
import './form.css';

export const dateParts = ['year', 'month', 'day'] as const;
export type DatePart = (typeof dateParts)[number];

export interface DateFieldProps {
  /** Also the id of the first box, so that a link to the field lands there. */
  id: string;
  label: string;
  hint: string;
  values: Record<DatePart, string>;
  onChange: (part: DatePart, value: string) => void;
  onLeave: (part: DatePart) => void;
  problem: ProblemData | undefined;
}

/** A date in three boxes: a calendar is a long way to a birthday sixty years ago. */
export function DateField({ id, label, hint, values, onChange, onLeave, problem }: DateFieldProps) {
  const words = useStore(profileWords);
  return (
    <fieldset class="field" aria-describedby={describedBy(id, hint, problem)}>
      <legend>
        <Label text={label} required={false} />
      </legend>
      <div class="hint" id={hintId(id)}>
        {hint}
      </div>
      <FieldProblem fieldId={id} problem={problem} />
      <div class="dates">
        {dateParts.map((part) => (
          <label key={part} class={`date-part ${part}`}>
            <input
              id={part === 'year' ? id : `${id}-${part}`}
              class="input"
              type="text"
              inputMode={part === 'year' ? 'text' : 'numeric'}
              autocomplete="off"
              value={values[part]}
              aria-invalid={problem !== undefined}
              onInput={(event) => onChange(part, event.currentTarget.value)}
              onBlur={() => onLeave(part)}
            />
            <span>{words[part]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
