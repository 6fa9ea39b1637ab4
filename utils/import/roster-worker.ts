import { ImportFault, type ImportFaultKey } from './fault.ts';
import type { Roster } from './roster.ts';
import { readRoster } from './table.ts';

/** A file to be read, and the headings that were explained before. */
export interface RosterRequest {
  file: File;
  explained: ReadonlyMap<string, string>;
}

export type RosterAnswer = { ok: true; roster: Roster } | { ok: false; fault: ImportFaultKey; row: number | null };

async function answer({ file, explained }: RosterRequest): Promise<RosterAnswer> {
  try {
    return { ok: true, roster: await readRoster(new Uint8Array(await file.arrayBuffer()), explained) };
  } catch (error) {
    // What no parser foresaw is a file that cannot be read, not the end of the page.
    return error instanceof ImportFault ? { ok: false, fault: error.fault, row: error.row } : { ok: false, fault: 'unreadable', row: null };
  }
}

addEventListener('message', ({ data }: MessageEvent<RosterRequest>) => {
  void answer(data).then((answered) => postMessage(answered));
});
