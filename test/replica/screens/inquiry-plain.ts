// What the screens of the plain build share: the names its fields travel under, and its page script.

import { TRAP_FIELD, WIPE_MS } from '../addresses.ts';
import { FIELDS, type Draft, type Field } from '../validate.ts';
import type { Visit } from '../visit.ts';

/** The real names are unknown; numbered ones, as form services make them, tell a reader nothing. */
export const PLAIN_NAMES: Record<Field, string> = {
  topic: 'item00',
  body: 'item01',
  company: 'item02',
  name: 'item03',
  email: 'item04',
  emailConfirm: 'item05',
  phone: 'item06',
};

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

export const plainDraft = (form: FormData): Draft =>
  Object.fromEntries(FIELDS.map((field) => [field, text(form, PLAIN_NAMES[field])])) as Draft;

export const plainTrap = (form: FormData): string => text(form, TRAP_FIELD);

/** Lets a test see what this build would send, under the same keys as the other builds. */
export const PLAIN_STATE_SCRIPT = `
const names = ${JSON.stringify(PLAIN_NAMES)};
window.__replica = { state() {
  const data = new FormData(document.querySelector('main form'));
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, data.get(name) ?? '']));
} };
`;

/** The same two bad habits as the script builds have in apps/shared/whims.ts. */
export const plainWhims = ({ switches }: Visit): string => `
const phone = document.querySelector('[name=${PLAIN_NAMES.phone}]');
${
  switches.wipe
    ? `
let timer, wiped = false;
const later = () => {
  if (wiped) return;
  clearTimeout(timer);
  timer = setTimeout(() => { wiped = true; phone.value = ''; }, ${WIPE_MS});
};
phone.addEventListener('input', later);
phone.addEventListener('change', later);`
    : ''
}
${switches.rejectPhone ? `phone.addEventListener('change', () => { phone.value = ''; });` : ''}
`;
