import type { FunctionComponent } from 'preact';
import type { PartKey } from '../../../utils/walks/walk.ts';
import { Items } from './Items.tsx';
import { Person } from './Person.tsx';
import { Shown } from './Shown.tsx';
import { Tries } from './Tries.tsx';
import { Writing } from './Writing.tsx';
import './parts.css';
import type { PartProps } from './props.ts';

/** What a step may hold besides words and buttons. */
export const parts: Record<PartKey, FunctionComponent<PartProps>> = {
  tries: Tries,
  storedId: Shown,
  person: Person,
  items: Items,
  writing: Writing,
};
