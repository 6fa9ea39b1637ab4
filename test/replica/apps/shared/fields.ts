// The rows of お問い合わせ担当者情報, in the order of the page.

import { MAX_LENGTH, type Field } from '../../validate.ts';
import { CONTACT, MAIL_AGAIN_LABEL, MAIL_AGAIN_NOTE } from '../../words.ts';

export type ContactKey = Exclude<Field, 'topic' | 'body'>;

export interface ContactField {
  readonly key: ContactKey;
  readonly label: string;
  readonly note: string;
  readonly required: boolean;
  readonly max: number;
}

const row = (key: ContactKey, { label, note }: { label: string; note: string }, required: boolean): ContactField => ({
  key,
  label,
  note,
  required,
  max: MAX_LENGTH[key],
});

export const CONTACT_FIELDS: readonly ContactField[] = [
  row('company', CONTACT.company, false),
  row('name', CONTACT.name, true),
  row('email', CONTACT.email, true),
  row('emailConfirm', { label: MAIL_AGAIN_LABEL, note: MAIL_AGAIN_NOTE }, true),
  row('phone', CONTACT.phone, false),
];
