// The state that the steps share.

import { signal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { FIELDS, isClean, type Draft, type Errors, type Field } from '../../validate.ts';
import { check, exposeState, goTo, initialDraft, onRoute, readStep, send } from '../shared/flow.ts';

type Controls = Record<Field, FormControl<string>>;

const initial = initialDraft();
export const form = new FormGroup<Controls>(
  Object.fromEntries(FIELDS.map((field) => [field, new FormControl(initial[field], { nonNullable: true })])) as Controls,
);
export const draft = (): Draft => form.getRawValue();

export const errors = signal<Errors>({});
const checked = signal(false);
export const receipt = signal('');

const current = () => readStep({ topic: draft().topic, checked: checked(), receipt: receipt() });
export const step = signal(current());
onRoute(() => step.set(current()));
exposeState(draft);

export async function judge(trap: string): Promise<void> {
  const found = await check(draft(), trap);
  errors.set(found);
  checked.set(isClean(found));
  if (isClean(found)) goTo('confirm');
  else scrollTo(0, 0);
}

export async function submit(): Promise<void> {
  receipt.set(await send(draft()));
  goTo('done');
}
