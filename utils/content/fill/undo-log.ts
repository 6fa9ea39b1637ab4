import type { FieldKind, ReadKind } from '../../ccus/labels/kinds.ts';
import type { FormControl } from '../page/controls.ts';
import { isPassword } from '../page/password-box.ts';
import { holdsValue, isWritable, write } from './write.ts';

interface Entry<Kind> {
  kind: Kind;
  control: FormControl;
  before: string;
  after: string;
  /** The person edited it since; it is no longer ours to change. */
  theirs: boolean;
}

export type UndoResult<Kind = FieldKind> = { kind: Kind; done: boolean };

/** What was filled on this screen, so that all of it can be taken back. */
export interface UndoLog<Kind extends ReadKind = FieldKind> {
  /** Fields we filled which still hold what we wrote. */
  readonly size: number;
  /** Writes a value and notes what stood there. `false` = not accepted, nothing noted. */
  fill(kind: Kind, control: FormControl, value: string): Promise<boolean>;
  /** Kinds whose field lost our value although the person did not touch it. */
  wiped(): Kind[];
  /** The person changed a field by hand: from now on it is theirs. */
  release(control: FormControl): void;
  /** Restores what stood there before, newest first, or in one field only; leaves what the person changed since. */
  undo(only?: FormControl): Promise<UndoResult<Kind>[]>;
}

/** @param secret may write into password boxes: those of a new password, which the reader has told from the present one. */
export function createUndoLog<Kind extends ReadKind = FieldKind>(secret = false): UndoLog<Kind> {
  let entries: Entry<Kind>[] = [];
  // A page may make a password of any box, also of one that was filled: from then on it is not read.
  const isOurs = ({ control, theirs }: Entry<Kind>) => !theirs && control.isConnected && (secret || !isPassword(control));
  return {
    get size() {
      return entries.filter((entry) => isOurs(entry) && holdsValue(entry.control, entry.after)).length;
    },
    async fill(kind, control, value) {
      if (!isWritable(control, secret)) return false;
      const before = control.value;
      const accepted = await write(control, value, secret);
      if (!accepted) {
        // What stood there is put back: an attempt must not cost the person what they had, nor what they typed meanwhile.
        if (accepted === false && isWritable(control, secret) && !holdsValue(control, before)) await write(control, before, secret);
        return false;
      }
      // A second fill of the same field keeps the oldest state, which is the person's own.
      const first = entries.find((entry) => entry.control === control);
      entries = entries.filter((entry) => entry !== first);
      entries.push({ kind, control, before: first?.before ?? before, after: value, theirs: false });
      return true;
    },
    wiped: () => entries.filter((entry) => isOurs(entry) && !holdsValue(entry.control, entry.after)).map(({ kind }) => kind),
    release(control) {
      for (const entry of entries) if (entry.control === control) entry.theirs = true;
    },
    async undo(only) {
      const results: UndoResult<Kind>[] = [];
      const isMeant = ({ control }: Entry<Kind>) => !only || control === only;
      for (const entry of entries.filter(isMeant).reverse()) {
        const { kind, control, before, after } = entry;
        results.push({ kind, done: isOurs(entry) && holdsValue(control, after) && (await write(control, before, secret)) === true });
      }
      entries = entries.filter((entry) => !isMeant(entry));
      return results;
    },
  };
}
