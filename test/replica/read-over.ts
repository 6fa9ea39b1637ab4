// What a person reads over before sending; every build shows the same rows.

import type { Draft } from './validate.ts';
import { BODY, CONTACT, invented, topicLabel } from './words.ts';

export const confirmRows = (draft: Draft): readonly (readonly [string, string])[] => [
  [invented('お問い合わせの項目'), topicLabel(draft.topic)],
  [BODY.label, draft.body],
  [CONTACT.company.label, draft.company],
  [CONTACT.name.label, draft.name],
  [CONTACT.email.label, draft.email],
  [CONTACT.phone.label, draft.phone],
];
