import { StoredId } from '../StoredId.tsx';
import type { PartProps } from './props.ts';

/** Shows the ID at once where the walk is about nothing else. */
export const ShownPart = ({ now: { chosen } }: PartProps) => chosen !== null && <StoredId key={chosen} profileId={chosen} shown />;
