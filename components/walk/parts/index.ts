import type { FunctionComponent } from 'preact';
import type { PartKey } from '../../../utils/walks/walk.ts';
import { Tries } from './Tries.tsx';

export interface PartProps {
  tabId: number;
}

/** What a step may hold besides words and buttons. */
export const parts: Record<PartKey, FunctionComponent<PartProps>> = { tries: Tries };
