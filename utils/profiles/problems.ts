import { readId, type PersonKind } from '../ccus/ids.ts';

/** What can be wrong with an entry. Each has a sentence in `words/ja/problems.ts`. */
export const plainProblems = [
  'nameMissing',
  'tooLong',
  'oneLine',
  'mail',
  'phone',
  'date',
  'dateIncomplete',
  'idNotDigits',
  'idEnding',
  'idOfBusiness',
  'idOfWorker',
  'postalCode',
  'applicationId',
  'employerId',
  'dateUnclear',
  'idExponent',
  'idTwice',
  'personTwice',
  'nameShared',
  'kindUnknown',
  'blockShifted',
  'signLost',
  'count',
] as const;
export type PlainProblem = (typeof plainProblems)[number];

/** Problems whose sentence names a number of digits. */
export type CountedProblem = 'idTooShort' | 'idTooLong';

export type Problem = { key: PlainProblem } | { key: CountedProblem; count: number };
export type Problems<Field extends string> = Partial<Record<Field, Problem>>;

/** Why a text is not an ID of this kind, or `null` when it is one. */
export function idProblem(text: string, kind: PersonKind): Problem | null {
  const read = readId(text);
  if (read.ok) {
    if (read.kind === kind) return null;
    return { key: read.kind === 'business' ? 'idOfBusiness' : 'idOfWorker' };
  }
  switch (read.problem) {
    case 'empty':
      return null;
    case 'not-digits':
      return { key: 'idNotDigits' };
    case 'too-short':
      return { key: 'idTooShort', count: read.missing };
    case 'too-long':
      return { key: 'idTooLong', count: read.extra };
    case 'unknown-ending':
      return { key: 'idEnding' };
  }
}

const isPlain = (message: string): message is PlainProblem => plainProblems.some((key) => key === message);

/**
 * Problem behind a schema's message. A message that is not a key can only come
 * from a value that no form can produce, and is reported as a program error.
 */
export function plainProblem(message: string): Problem {
  if (!isPlain(message)) throw new Error(`no such problem: ${message}`);
  return { key: message };
}
