/** @jsxImportSource react */
import { useState, type FormEvent } from 'react';
import { EMPTY_DRAFT, validate, type Field } from '../../validate.ts';
import { FORM_HEADING, PREFACE, REQUIRED, TOPIC, TOPICS } from '../../words.ts';
import { goTo } from '../shared/flow.ts';

interface Props {
  topic: string;
  change(field: Field, value: string): void;
}

export function TopicStep({ topic, change }: Props) {
  const [error, setError] = useState<string>();
  const next = (event: FormEvent): void => {
    event.preventDefault();
    const found = validate({ ...EMPTY_DRAFT, topic }).topic;
    setError(found);
    if (found === undefined) goTo('step2');
  };
  return (
    <form noValidate onSubmit={next}>
      <h1>{FORM_HEADING}</h1>
      <div className="notes">
        {PREFACE.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <h2>{TOPIC.heading}</h2>
      <div className="field">
        <label htmlFor="inquiry-topic">
          {TOPIC.question}
          <span className="must">{REQUIRED}</span>
        </label>
        <select
          id="inquiry-topic"
          value={topic}
          aria-invalid={error !== undefined}
          onChange={(event) => change('topic', event.target.value)}
        >
          <option value="">{TOPIC.placeholder}</option>
          {TOPICS.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
        {error !== undefined && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
      </div>
      <div className="actions">
        <button className="main">{TOPIC.next}</button>
      </div>
    </form>
  );
}
