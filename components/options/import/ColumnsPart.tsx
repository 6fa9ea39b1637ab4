import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import { items, normaliseHeading, type Item } from '../../../utils/import/headings.ts';
import { importItemWords, importWords } from '../../../utils/words/ja/import.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { SelectField } from '../../form/SelectField.tsx';
import { Notice } from '../../Notice.tsx';
import { BlockPicture } from './BlockPicture.tsx';
import { columnId } from './column-id.ts';
import { explain, type FileSource, type Review } from './import-state.ts';

const naming: readonly Item[] = ['name', 'businessName', 'workerName', 'familyName'];

/** Values by which a column is known again, and letters of each. */
const shown = { values: 3, letters: 24 };

/** The first values of a column that differ. */
function examplesOf(rows: FileSource['table']['rows'], index: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = (cells[index] ?? '').trim();
    if (text !== '') found.add(text.length > shown.letters ? `${text.slice(0, shown.letters)}…` : text);
    if (found.size === shown.values) break;
  }
  return [...found];
}

function Column({ now, source, index }: { now: Review; source: FileSource; index: number }) {
  const words = useStore(importWords);
  const names = useStore(importItemWords);
  const { table, columns } = source;
  const examples = examplesOf(table.rows, index);
  const isPlainMail = columns[index] === 'registeredEmail' && !/登録|ccus/.test(normaliseHeading(table.headings[index] ?? ''));
  return (
    <li class="column">
      <SelectField<Item | ''>
        id={columnId(index)}
        label={
          <>
            <strong>{table.headings[index] || words.columnNoName}</strong>
            {examples.length > 0 && <span class="soft clipped">{words.columnExample({ example: examples.join(words.columnComma) })}</span>}
            {isPlainMail && <span class="soft">{words.columnPlainMail}</span>}
          </>
        }
        choices={[{ value: '', label: words.columnNone }, ...items.map((item) => ({ value: item, label: names[item] }))]}
        value={columns[index] ?? ''}
        onChange={(item) => explain(now, { column: { index, item: item || null } })}
      />
    </li>
  );
}

/** Whether rows without a kind are wrong, businesses or workers. */
function Otherwise({ now }: { now: Review }) {
  const words = useStore(importWords);
  const kinds = useStore(profileWords);
  return (
    <SelectField<PersonKind | ''>
      id="otherwise"
      label={words.otherwise}
      choices={[
        { value: '', label: words.otherwiseNone },
        { value: 'business', label: kinds.business },
        { value: 'worker', label: kinds.worker },
      ]}
      value={now.options.otherwise ?? ''}
      onChange={(kind) => explain(now, { options: { otherwise: kind || null } })}
      narrow
    />
  );
}

/** The meaning that each column was given, and a way to correct it. */
export function ColumnsPart({ now, source }: { now: Review; source: FileSource }) {
  const words = useStore(importWords);
  const { table, columns } = source;
  const used = table.headings.map((_heading, index) => index).filter((index) => table.rows.some(({ cells }) => cells[index]));
  const unknown = used.filter((index) => columns[index] === null);
  const named = columns.some((item) => item !== null && naming.includes(item));
  const unclear = now.rows.some(({ cells }) => cells.some(({ problem }) => problem?.key === 'kindUnknown'));
  // Both keep their first state: the part that somebody works on must not close or move.
  const [open] = useState(!table.sure || !named || unclear || table.blocks.length > 0);
  const [order] = useState([...unknown, ...used.filter((index) => columns[index] !== null)]);
  return (
    <details class="columns" open={open}>
      <summary>
        <h2>{words.columnsTitle}</h2>
        <span class="soft">
          {words.columnsKnown({ count: used.length - unknown.length })}
          {unknown.length > 0 && words.columnsLeft({ count: unknown.length })}
        </span>
      </summary>
      <div class="stack">
        {!table.sure && (
          <Notice tone="care">
            <p>{words.columnsUnsure}</p>
          </Notice>
        )}
        {!named && (
          <Notice tone="bad">
            <p>{words.noName}</p>
          </Notice>
        )}
        {table.sure && unknown.length > 0 && <p>{words.columnsUnknown}</p>}
        {(unclear || now.options.otherwise !== null) && <Otherwise now={now} />}
        {table.blocks.map((block) => (
          <BlockPicture key={block.sheet} source={source} block={block} />
        ))}
        <ul class="column-list">
          {order.map((index) => (
            <Column key={index} now={now} source={source} index={index} />
          ))}
        </ul>
      </div>
    </details>
  );
}
