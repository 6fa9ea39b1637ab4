import type { FunctionComponent } from 'preact';
import type { PartKey } from '../../../utils/walks/walk.ts';
import type { TabWalk } from '../../../utils/messages/walks.ts';
import { Items } from './Items.tsx';
import { Person } from './Person.tsx';
import { Shown } from './Shown.tsx';
import { Tries } from './Tries.tsx';
import { Writing } from './Writing.tsx';
import './parts.css';

export interface PartProps {
  tabId: number;
  now: TabWalk;
}

/** What a step may hold besides words and buttons. */
export const parts: Record<PartKey, FunctionComponent<PartProps>> = {
  tries: Tries,
  storedId: Shown,
  person: Person,
  items: Items,
  writing: Writing,
};
