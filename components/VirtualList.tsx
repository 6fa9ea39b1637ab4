import type { ComponentChildren } from 'preact';
import { useVirtual, type VirtualOptions } from './use-virtual.ts';
import './virtual-list.css';

interface Shared extends VirtualOptions {
  /** Of the box that scrolls. */
  class: string;
}

/** A long list in a box that scrolls, of which only what is in sight is drawn. */
export function VirtualList({
  class: name,
  slotClass,
  children,
  ...options
}: Shared & {
  /** Of each place in the list. */
  slotClass: string;
  /** The content at an index. */
  children: (index: number) => ComponentChildren;
}) {
  const { box, rows, height, measure } = useVirtual(options);
  return (
    <div class={name} ref={box}>
      <ul class="virtual-list" style={{ blockSize: `${height}px` }}>
        {rows.map(({ index, key, start }) => (
          <li
            key={key}
            ref={measure}
            data-index={index}
            class={`virtual-slot ${slotClass}`}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={options.count}
            aria-posinset={index + 1}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Keeps the room of rows that are not drawn. */
const Gap = ({ height }: { height: number }) => (height > 0 ? <tr aria-hidden="true" style={{ blockSize: `${height}px` }} /> : null);

/** A long table in a box that scrolls, of which only the rows in sight are drawn. */
export function VirtualTable({
  class: name,
  label,
  headings,
  all = false,
  rowClass,
  children,
  ...options
}: Shared & {
  /** Name of the table for screen readers. */
  label: string;
  headings: readonly string[];
  /** Draws every row, as paper needs it. */
  all?: boolean;
  /** Class of the row at an index. */
  rowClass?: (index: number) => string;
  /** The cells of the row at an index. */
  children: (index: number) => ComponentChildren;
}) {
  const { box, rows, height, measure } = useVirtual(options);
  const [first, last] = all ? [] : [rows[0], rows.at(-1)];
  const drawn = all ? Array.from({ length: options.count }, (_row, index) => ({ index, key: options.keyOf(index) })) : rows;
  return (
    <div class={name} ref={box} tabIndex={0} role="region" aria-label={label}>
      <table aria-rowcount={options.count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={first?.start ?? 0} />
          {drawn.map(({ index, key }) => (
            <tr key={key} ref={all ? null : measure} data-index={index} aria-rowindex={index + 2} class={rowClass?.(index)}>
              {children(index)}
            </tr>
          ))}
          <Gap height={last ? height - last.end : 0} />
        </tbody>
      </table>
    </div>
  );
}
