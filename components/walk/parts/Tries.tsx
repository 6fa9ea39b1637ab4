import { LoginStatus } from '../../LoginStatus.tsx';
import type { PartProps } from './props.ts';

/** Tries left and the countdown of a lock, from the login guard. */
export const TriesPart = ({ tabId }: PartProps) => <LoginStatus tabId={tabId} />;
