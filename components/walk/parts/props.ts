import type { TabWalk } from '../../../utils/messages/walks.ts';

export interface PartProps {
  tabId: number;
  now: TabWalk;
}
