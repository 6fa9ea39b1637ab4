import { idGroups } from '../utils/ccus/ids.ts';
import './grouped-id.css';

/** A whole ID, to be read out or typed elsewhere. The gaps between its groups are no characters, so a copy holds digits only. */
export function GroupedId({ id }: { id: string }) {
  return (
    <span class="grouped-id">
      {idGroups(id).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
