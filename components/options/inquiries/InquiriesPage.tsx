import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { fitsFilter, lineOrders, linesOf, type InquiryLine, type LineFilter, type LineOrder } from '../../../utils/inquiries/rows.ts';
import { stateKeys, type Inquiry } from '../../../utils/inquiries/inquiry.ts';
import { normaliseForSearch } from '../../../utils/search/normalise.ts';
import { inquiryWords, stateWords } from '../../../utils/words/ja/inquiries.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { formatDate } from '../../inquiries/dates.ts';
import { topicTitle } from '../../inquiries/next.ts';
import { storedInquiries } from '../../inquiries/inquiries-state.ts';
import { useNow } from '../../inquiries/use-now.ts';
import { Notice } from '../../Notice.tsx';
import { SearchBox } from '../../SearchBox.tsx';
import { Working } from '../../Working.tsx';
import { removeInquiries } from '../flash.ts';
import { FlashNotice } from '../FlashNotice.tsx';
import { NotifyPart } from '../NotifyPart.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { CsvPart } from './CsvPart.tsx';
import { InquiryTable } from './InquiryTable.tsx';
import { ReceiptMail } from './ReceiptMail.tsx';
import '../sheet/sheet.css';

/** A list with more inquiries than this gets a search box. */
const atAGlance = 8;

const keyOf = ({ name, receipt, text, topic, branch }: Inquiry) =>
  normaliseForSearch([name, receipt, topicTitle(topic, branch), text].join('\n'));

function Filled({ inquiries }: { inquiries: readonly Inquiry[] }) {
  const words = useStore(inquiryWords);
  const states = useStore(stateWords);
  const now = useNow(inquiries);
  const [sought, setSought] = useState('');
  const [filter, setFilter] = useState<LineFilter>('open');
  const [order, setOrder] = useState<LineOrder>('due');
  const lines = useMemo(() => linesOf(inquiries, now, order), [inquiries, now, order]);
  const keys = useMemo(() => new Map(inquiries.map((one) => [one.id, keyOf(one)])), [inquiries]);
  const seen = useMemo(() => {
    const terms = sought
      .split(/\s+/u)
      .map(normaliseForSearch)
      .filter((term) => term !== '');
    const fits = ({ inquiry }: InquiryLine) => terms.every((term) => keys.get(inquiry.id)!.includes(term));
    return lines.filter((line) => fitsFilter(line, filter) && fits(line));
  }, [lines, keys, filter, sought]);
  const filters: { value: LineFilter; label: string }[] = [
    { value: 'open', label: words.filterOpen },
    { value: 'over', label: words.filterOver },
    ...stateKeys.map((value) => ({ value, label: states[value] })),
    { value: 'all', label: words.filterAll },
  ];
  const orders: Record<LineOrder, string> = { due: words.orderDue, name: words.orderName, moved: words.orderMoved };
  return (
    <>
      <div class="screen-only">
        <ReceiptMail inquiries={inquiries} />
      </div>
      <section class="section" aria-label={words.title}>
        <p class="print-only">{words.printed({ date: formatDate(now), filter: filters.find(({ value }) => value === filter)!.label })}</p>
        <div class="inquiry-filters screen-only">
          {inquiries.length > atAGlance && <SearchBox id="search" label={words.search} hint={words.searchHint} onSearch={setSought} />}
          <SelectField id="filter" label={words.filter} choices={filters} value={filter} onChange={setFilter} />
          {inquiries.length > 1 && (
            <SelectField
              id="order"
              label={words.order}
              choices={lineOrders.map((value) => ({ value, label: orders[value] }))}
              value={order}
              onChange={setOrder}
            />
          )}
        </div>
        <p class="soft" role="status">
          {seen.length === 0 ? words.none : words.count({ count: seen.length, over: seen.filter(({ over }) => over).length })}
        </p>
        {seen.length > 0 && (
          <>
            <InquiryTable key={`${filter} ${order} ${sought}`} lines={seen} />
            <div class="row screen-only">
              <Button look="secondary" onPress={() => print()}>
                {words.print}
              </Button>
              <CsvPart lines={seen} />
            </div>
          </>
        )}
      </section>
    </>
  );
}

function Damaged({ ids }: { ids: readonly string[] }) {
  const words = useStore(inquiryWords);
  return (
    <Notice tone="bad">
      <p>{words.damaged({ count: ids.length })}</p>
      <Button look="secondary" onPress={() => void removeInquiries(ids)}>
        {words.removeDamaged}
      </Button>
    </Notice>
  );
}

/** Every written inquiry, by client, with overdue ones and the next action. */
export function InquiriesPage() {
  const words = useStore(inquiryWords);
  const options = useStore(optionsWords);
  const problems = useStore(problemWords);
  const now = useStore(storedInquiries);
  return (
    <Page title={words.title}>
      <FlashNotice />
      <p class="screen-only">{words.lead}</p>
      <div class="row screen-only">
        <ButtonLink look="primary" href={hrefs.write}>
          {words.write}
        </ButtonLink>
      </div>
      {now.state === 'waiting' && <Working>{options.working}</Working>}
      {now.state === 'fault' && (
        <Notice tone="bad" role="alert">
          <p>{problems[now.fault]}</p>
        </Notice>
      )}
      {now.state === 'ready' && (
        <>
          {now.damaged.length > 0 && <Damaged ids={now.damaged} />}
          {now.inquiries.length > 0 ? (
            <Filled inquiries={now.inquiries} />
          ) : (
            <section class="section">
              <h2>{words.emptyTitle}</h2>
              <p>{words.empty}</p>
            </section>
          )}
          <div class="screen-only">
            <NotifyPart title={words.notifyTitle} text={words.notifyText} on={words.notifyOn} />
          </div>
        </>
      )}
    </Page>
  );
}
