import { TabStanding } from '../../TabStanding.tsx';
import type { PartProps } from './props.ts';

/** Tries left and the countdown of a lock, from the login guard. */
export const Tries = ({ tabId }: PartProps) => <TabStanding tabId={tabId} />;
