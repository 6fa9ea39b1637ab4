import { readCard } from '../ccus/ids.ts';
import type { WorkerProfile } from '../profiles/profile.ts';
import { normaliseForSearch } from '../search/normalise.ts';
import { readDate } from './dates.ts';
import type { RowTexts } from './read-row.ts';

/** A worker in the list of 所属技能者 that CCUS shows, as far as the list says. */
export interface LinkedWorker {
  name: string;
  kana: string;
  id: string;
  /** yyyy-mm-dd; '' where the list does not say it. */
  birthDate: string;
}

/** What the list of CCUS and the stored workers say of each other. */
export interface LinkedComparison {
  /** In CCUS's list and not stored. */
  onlyLinked: LinkedWorker[];
  /** Stored and not in CCUS's list. */
  onlyStored: WorkerProfile[];
  /** The same person, written in another way. */
  otherSpelling: { linked: LinkedWorker; stored: WorkerProfile }[];
  /** Names that fit several of those stored; nothing is said of them. */
  unclear: LinkedWorker[];
  same: number;
}

/** Blanks between the parts of a name are written in any way. */
const spelled = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** A row of the list as a worker; `null` for a row without a name and an ID. */
export function toLinked(row: RowTexts): LinkedWorker | null {
  const name = (row.workerName ?? row.name ?? '').trim();
  const id = readCard(row.workerId ?? row.ccusId ?? '');
  const known = /^\d{14}$/.test(id) ? id : '';
  return name === '' && known === ''
    ? null
    : { name, kana: (row.kana ?? '').trim(), id: known, birthDate: readDate(row.birthDate ?? '') ?? '' };
}

/** Those whom a listed worker can be: by the ID, else by the name in any spelling with a birth date that does not speak against it. */
function candidates(linked: LinkedWorker, stored: readonly WorkerProfile[]): WorkerProfile[] {
  const sameId = stored.filter(({ ccusId }) => linked.id !== '' && ccusId === linked.id);
  if (sameId.length > 0) return sameId;
  const name = normaliseForSearch(linked.name);
  return stored.filter((one) => {
    // Two IDs are two people.
    if (name === '' || (linked.id !== '' && one.ccusId !== '')) return false;
    const born = linked.birthDate === '' || one.birthDate === '' || linked.birthDate === one.birthDate;
    return born && normaliseForSearch(one.name) === name;
  });
}

/** Compares the list of 所属技能者 of CCUS with the stored workers of the company. */
export function compareLinked(linked: readonly LinkedWorker[], stored: readonly WorkerProfile[]): LinkedComparison {
  const result: LinkedComparison = { onlyLinked: [], onlyStored: [], otherSpelling: [], unclear: [], same: 0 };
  const found = new Set<string>();
  for (const one of linked) {
    const fitting = candidates(one, stored);
    for (const { id } of fitting) found.add(id);
    const [worker, second] = fitting;
    if (!worker) result.onlyLinked.push(one);
    else if (second) result.unclear.push(one);
    else if (one.name !== '' && spelled(one.name) !== spelled(worker.name)) result.otherSpelling.push({ linked: one, stored: worker });
    else result.same += 1;
  }
  result.onlyStored.push(...stored.filter(({ id }) => !found.has(id)));
  return result;
}
