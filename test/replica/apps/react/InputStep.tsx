/** @jsxImportSource react */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { TRAP_FIELD, faqUrl } from '../../addresses.ts';
import { MAX_LENGTH, isClean, type Draft, type Errors, type Field } from '../../validate.ts';
import {
  BODY,
  BRANCHES,
  BUTTONS,
  CONTACT_HEADING,
  CONTACT_NOTES,
  ERROR_SUMMARY,
  FORM_HEADING,
  REQUIRED,
  TRAP,
  hasBranches,
  topicLabel,
} from '../../words.ts';
import { CONTACT_FIELDS, type ContactField } from '../shared/fields.ts';
import { switches } from '../shared/flow.ts';
import { watchPhone } from '../shared/whims.ts';

interface Props {
  draft: Draft;
  errors: Errors;
  change(field: Field, value: string): void;
  submit(trap: string): void;
}

const Must = () => <span className="must">{REQUIRED}</span>;

const Problem = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p className="error" id={`${id}-error`}>
      {text}
    </p>
  );

function Branches() {
  return (
    <>
      <p>{BRANCHES.lead}</p>
      <ul className="branches">
        {BRANCHES.items.map(({ letter, text }) => (
          <li key={letter}>
            {letter}. {text}{' '}
            <a href={faqUrl(letter)} target="_blank" rel="noopener">
              {BRANCHES.here}
            </a>
          </li>
        ))}
      </ul>
      <div className="notes">
        {BRANCHES.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  );
}

function Row({ field, draft, errors, change }: { field: ContactField } & Pick<Props, 'draft' | 'errors' | 'change'>) {
  const id = `inquiry-${field.key}`;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.key === 'phone' && input.current !== null) return watchPhone(input.current, () => change('phone', ''));
    return undefined;
  }, []);
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.required && <Must />}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        maxLength={field.max}
        value={draft[field.key]}
        aria-invalid={errors[field.key] !== undefined}
        aria-describedby={`${id}-note ${id}-error`}
        onChange={(event) => change(field.key, event.target.value)}
      />
      <p className="hint" id={`${id}-note`}>
        {field.note}
      </p>
      <Problem id={id} text={errors[field.key]} />
    </div>
  );
}

const Trap = ({ value, change }: { value: string; change(value: string): void }) => (
  <>
    <div className="field">
      <label htmlFor="inquiry-route">{TRAP.readonlyLabel}</label>
      <input id="inquiry-route" type="text" value={TRAP.readonlyValue} readOnly />
    </div>
    <div className="trap" aria-hidden="true">
      <label htmlFor={TRAP_FIELD}>{TRAP.label}</label>
      <input
        id={TRAP_FIELD}
        name={TRAP_FIELD}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  </>
);

export function InputStep({ draft, errors, change, submit }: Props) {
  const [trap, setTrap] = useState('');
  const branched = hasBranches(draft.topic);
  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    submit(trap);
  };
  return (
    <form noValidate onSubmit={confirm}>
      <h1>{FORM_HEADING}</h1>
      {!isClean(errors) && (
        <div className="summary" role="alert">
          {ERROR_SUMMARY}
          {errors.trap}
        </div>
      )}
      <h2>1. 選択: {topicLabel(draft.topic)}</h2>
      {branched && <Branches />}
      <h2>
        <label htmlFor="inquiry-body">
          {BODY.heading}
          <Must />
        </label>
      </h2>
      <p id="inquiry-body-note">{branched ? BODY.lead : BODY.otherLead}</p>
      <div className="field">
        <textarea
          id="inquiry-body"
          rows={12}
          maxLength={MAX_LENGTH.body}
          value={draft.body}
          aria-invalid={errors.body !== undefined}
          aria-describedby="inquiry-body-note inquiry-body-error"
          onChange={(event) => change('body', event.target.value)}
        />
        <Problem id="inquiry-body" text={errors.body} />
        {branched && <p className="hint">{BODY.note}</p>}
      </div>
      <h2>{CONTACT_HEADING}</h2>
      {switches.honeypot && <Trap value={trap} change={setTrap} />}
      {CONTACT_FIELDS.map((field) => (
        <Row key={field.key} field={field} draft={draft} errors={errors} change={change} />
      ))}
      <div className="notes">
        {CONTACT_NOTES.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <div className="actions">
        <button className="main">{BUTTONS.confirm}</button>
      </div>
    </form>
  );
}
