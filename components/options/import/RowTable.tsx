import { useStore } from '@nanostores/preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ProfileField } from '../../../utils/profiles/draft.ts';
import type { Judged, JudgedCell } from '../../../utils/import/compare-rows.ts';
import { importNoteWords, importWords } from '../../../utils/words/ja/import.ts';
import { problemWords, problemText } from '../../../utils/words/ja/problems.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { KindBadge } from '../../KindBadge.tsx';
import { VirtualTable } from '../../VirtualList.tsx';
import { choose, type Review } from './import-state.ts';

/** In the order in which the form asks for them. */
const order: readonly ProfileField[] = [
  'name',
  'kana',
  'ccusId',
  'applicationId',
  'birthDate',
  'employerId',
  'employerName',
  'postalCode',
  'address',
  'phone',
  'mobile',
  'registeredOn',
  'registeredEmail',
  'desiredEmail',
  'reason',
  'canLogin',
];

/** Columns of the table: after the name come those with a change or a problem. */
function fieldsOf(rows: readonly Judged[]): ProfileField[] {
  const used = new Set<ProfileField>();
  const telling = new Set<ProfileField>(['name']);
  for (const { cells } of rows) {
    for (const { field, before, problem } of cells) {
      used.add(field);
      if (before !== undefined || problem) telling.add(field);
    }
  }
  const fields = order.filter((field) => used.has(field));
  return [...fields.filter((field) => telling.has(field)), ...fields.filter((field) => !telling.has(field))];
}

const icons = { new: 'good', changed: 'info', same: 'good', wrong: 'bad' } as const satisfies Record<Judged['state'], IconName>;

function useFieldNames(): Record<ProfileField, string> {
  const words = useStore(profileWords);
  const own = useStore(importWords);
  return {
    name: own.mailName,
    kana: words.kana,
    ccusId: 'ID',
    applicationId: words.applicationId,
    birthDate: words.birthDate,
    registeredOn: words.registeredOn,
    employerId: words.employer,
    employerName: words.employerName,
    postalCode: words.postalCode,
    address: words.address,
    phone: words.phone,
    mobile: words.mobile,
    registeredEmail: words.registeredEmail,
    desiredEmail: words.desiredEmail,
    reason: words.reasonShort,
    canLogin: words.canLoginShort,
  };
}

function Cell({ cell }: { cell: JudgedCell | undefined }) {
  const words = useStore(importWords);
  const profile = useStore(profileWords);
  const problems = useStore(problemWords);
  const notes = useStore(importNoteWords);
  if (!cell) return <td />;
  const tell = (text: string) =>
    cell.field === 'canLogin' ? ({ yes: profile.canLoginYes, no: profile.canLoginNo }[text] ?? profile.canLoginUnknown) : text;
  return (
    <td class={cell.problem ? 'cell wrong' : cell.before === undefined ? 'cell' : 'cell changed'}>
      {cell.before !== undefined && (
        <span class="before">
          <del>{tell(cell.before) || words.wasEmpty}</del>
          <span aria-hidden="true"> → </span>
        </span>
      )}
      {cell.before === undefined ? <span class="clipped">{tell(cell.text)}</span> : <ins class="clipped">{tell(cell.text)}</ins>}
      {cell.note && <span class="note">{notes[cell.note]}</span>}
      {cell.problem && (
        <span class="problem">
          <Icon name="bad" />
          <span>{problemText(problems, cell.problem)}</span>
        </span>
      )}
    </td>
  );
}

function Row({ now, row, fields }: { now: Review; row: Judged; fields: readonly ProfileField[] }) {
  const words = useStore(importWords);
  return (
    <>
      <th scope="row">
        <label class="choice">
          <input
            type="checkbox"
            aria-label={words.pickRow({ line: row.line, name: row.name })}
            checked={now.chosen.has(row.key)}
            disabled={row.profile === null || row.state === 'same'}
            onChange={({ currentTarget }) => choose(now, [row.key], currentTarget.checked)}
          />
          <span>{row.sheet === null ? row.line : words.sheetLine({ sheet: row.sheet, line: row.line })}</span>
        </label>
      </th>
      <td class="cell">
        <span class={`state ${row.state}`}>
          <Icon name={icons[row.state]} />
          {words[row.state]}
        </span>
        {row.kind && <KindBadge kind={row.kind} />}
      </td>
      {fields.map((field) => (
        <Cell key={field} cell={row.cells.find((cell) => cell.field === field)} />
      ))}
    </>
  );
}

/** Every row, old beside new, with the reason in the cell that is wrong. Only the rows in sight are drawn. */
export function RowTable({ now, rows }: { now: Review; rows: readonly Judged[] }) {
  const words = useStore(importWords);
  const names = useFieldNames();
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const fields = useMemo(() => fieldsOf(now.rows), [now.rows]);
  if (rows.length === 0) return <p class="soft">{words.noneHere}</p>;
  return (
    <VirtualTable
      class="roster"
      label={words.tableLabel}
      headings={[words.lineColumn, words.stateColumn, ...fields.map((field) => names[field])]}
      rowClass={(index) => `line ${rows[index]!.state}`}
      count={rows.length}
      estimate={64}
      keyOf={keyOf}
    >
      {(index) => <Row now={now} row={rows[index]!} fields={fields} />}
    </VirtualTable>
  );
}
