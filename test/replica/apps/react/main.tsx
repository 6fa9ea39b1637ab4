/** @jsxImportSource react */
// The form as a React team might build it: controlled inputs, one state object at the top.

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isClean, type Draft, type Errors, type Field } from '../../validate.ts';
import { check, exposeState, goTo, initialDraft, onRoute, readStep, send, start } from '../shared/flow.ts';
import { ConfirmStep } from './ConfirmStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { InputStep } from './InputStep.tsx';
import { TopicStep } from './TopicStep.tsx';

function App() {
  const [draft, setDraft] = useState<Draft>(initialDraft);
  const [errors, setErrors] = useState<Errors>({});
  const [checked, setChecked] = useState(false);
  const [receipt, setReceipt] = useState('');
  const [, redraw] = useState(0);
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => exposeState(() => latest.current), []);
  useEffect(() => onRoute(() => redraw((n) => n + 1)), []);

  const change = (field: Field, value: string): void => setDraft((old) => ({ ...old, [field]: value }));

  const judge = async (trap: string): Promise<void> => {
    const found = await check(draft, trap);
    setErrors(found);
    setChecked(isClean(found));
    if (isClean(found)) goTo('confirm');
    else scrollTo(0, 0);
  };
  const submit = async (): Promise<void> => {
    setReceipt(await send(draft));
    goTo('done');
  };

  switch (readStep({ topic: draft.topic, checked, receipt })) {
    case 'step1':
      return <TopicStep topic={draft.topic} change={change} />;
    case 'step2':
      return <InputStep draft={draft} errors={errors} change={change} submit={judge} />;
    case 'confirm':
      return <ConfirmStep draft={draft} submit={submit} />;
    case 'done':
      return <DoneStep receipt={receipt} />;
  }
}

start((root) => createRoot(root).render(<App />));
