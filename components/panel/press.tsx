/** @jsxImportSource ./dom */
import { trusted, type PanelProps } from './props.ts';
import type { PanelAction } from './state.ts';

interface Looks {
  class?: 'main' | 'plain' | 'aside';
  'data-key'?: string;
  'data-rest'?: boolean;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  disabled?: boolean;
}

/** A button of the panel; a plain one that is known by what it does, unless its looks say otherwise. */
export const press = (act: PanelProps['act'], action: PanelAction, label: string, looks: Looks = {}) => (
  <button type="button" class="plain" data-key={action.do} {...looks} onClick={trusted(() => act(action))}>
    {label}
  </button>
);
