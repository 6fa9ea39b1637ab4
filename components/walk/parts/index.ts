import type { FunctionComponent } from 'preact';
import type { PartKey } from '../../../utils/walks/walk.ts';
import { ItemsPart } from './Items.tsx';
import { PersonPart } from './Person.tsx';
import { ShownPart } from './Shown.tsx';
import { TriesPart } from './Tries.tsx';
import { WritingPart } from './Writing.tsx';
import './parts.css';
import type { PartProps } from './props.ts';

/** The parts that a step may hold besides words and buttons. */
export const parts: Record<PartKey, FunctionComponent<PartProps>> = {
  tries: TriesPart,
  storedId: ShownPart,
  person: PersonPart,
  items: ItemsPart,
  writing: WritingPart,
};
