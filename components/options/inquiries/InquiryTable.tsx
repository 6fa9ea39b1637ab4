import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { InquiryLine } from '../../../utils/inquiries/rows.ts';
import { inquiryWords, stateWords } from '../../../utils/words/ja/inquiries.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { formatDate, formatDay, formatTime } from '../../inquiries/dates.ts';
import { nextOf, topicTitle } from '../../inquiries/next.ts';
import { KindBadge } from '../../KindBadge.tsx';
import { VirtualTable } from '../../VirtualList.tsx';
import { hrefs } from '../route.ts';
import './inquiries.css';

const icons = { draft: 'info', sent: 'info', received: 'info', waiting: 'info', solved: 'good' } as const satisfies Record<
  InquiryLine['state'],
  IconName
>;

/** The end of the waiting time, as shown in the table. */
function untilOf({ waiting }: InquiryLine): string {
  if (waiting.for === 'receipt') return formatTime(waiting.due);
  return 'to' in waiting ? formatDay(waiting.to) : '';
}

function Line({ line }: { line: InquiryLine }) {
  const words = useStore(inquiryWords);
  const states = useStore(stateWords);
  const { inquiry, state, over, sent } = line;
  const topic = topicTitle(inquiry.topic, inquiry.branch);
  const until = untilOf(line);
  return (
    <>
      <th scope="row">
        <a href={hrefs.inquiry(inquiry.id)} aria-label={words.openOf({ name: inquiry.name, topic })}>
          {inquiry.name}
        </a>
        <KindBadge kind={inquiry.kind} />
      </th>
      <td data-label={words.topic}>{topic}</td>
      <td data-label={words.state}>
        <span class={`state ${state}`}>
          <Icon name={icons[state]} />
          {states[state]}
        </span>
      </td>
      <td data-label={words.next}>
        {over && (
          <span class="state over">
            <Icon name="care" />
            {words.over}
          </span>
        )}
        {nextOf(line, words)}
        {until !== '' && <span class="until">{words.until({ time: until })}</span>}
      </td>
      <td data-label={words.sent}>{sent === null ? words.notSent : formatDate(sent)}</td>
      <td class="number" data-label={words.receipt}>
        {inquiry.receipt || words.noReceipt}
      </td>
    </>
  );
}

/** Whether the page is being printed at this moment. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** Inquiries as a table, of which only what is in sight is drawn; on paper, all. */
export function InquiryTable({ lines }: { lines: readonly InquiryLine[] }) {
  const words = useStore(inquiryWords);
  const keyOf = useCallback((index: number) => lines[index]?.inquiry.id ?? index, [lines]);
  return (
    <VirtualTable
      class="inquiry-table"
      label={words.tableLabel}
      headings={[words.who, words.topic, words.state, words.next, words.sent, words.receipt]}
      all={usePrinting()}
      count={lines.length}
      estimate={96}
      keyOf={keyOf}
    >
      {(index) => <Line line={lines[index]!} />}
    </VirtualTable>
  );
}
