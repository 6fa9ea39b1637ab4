import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { fitsFilter, linesOf, type InquiryLine, type LineFilter } from '../../../utils/inquiries/rows.ts';
import { stateKeys, type Inquiry } from '../../../utils/inquiries/inquiry.ts';
import { foldForSearch } from '../../../utils/search/fold.ts';
import { inquiryWords, stateWords } from '../../../utils/words/ja/inquiries.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { topicTitle } from '../../inquiries/next.ts';
import { storedInquiries } from '../../inquiries/stored.ts';
import { useNow } from '../../inquiries/use-now.ts';
import { Notice } from '../../Notice.tsx';
import { SearchBox } from '../../SearchBox.tsx';
import { Working } from '../../Working.tsx';
import { removeInquiries } from '../flash.ts';
import { FlashNotice } from '../FlashNotice.tsx';
import { NotifyPart } from '../guard/NotifyPart.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { CsvPart } from './CsvPart.tsx';
import { InquiryTable } from './InquiryTable.tsx';
import { ReceiptMail } from './ReceiptMail.tsx';

/** Most inquiries a list shows without a box to find one. */
const atAGlance = 8;

const keyOf = ({ name, receipt, text, topic, branch }: Inquiry) => foldForSearch([name, receipt, topicTitle(topic, branch), text].join('\n'));

function Filled({ inquiries }: { inquiries: readonly Inquiry[] }) {
  const words = useStore(inquiryWords);
  const states = useStore(stateWords);
  const now = useNow(inquiries);
  const [sought, setSought] = useState('');
  const [filter, setFilter] = useState<LineFilter>('open');
  const lines = useMemo(() => linesOf(inquiries, now), [inquiries, now]);
  const keys = useMemo(() => new Map(inquiries.map((one) => [one.id, keyOf(one)])), [inquiries]);
  const seen = useMemo(() => {
    const terms = sought.split(/\s+/u).map(foldForSearch).filter((term) => term !== '');
    const fits = ({ inquiry }: InquiryLine) => terms.every((term) => keys.get(inquiry.id)!.includes(term));
    return lines.filter((line) => fitsFilter(line, filter) && fits(line));
  }, [lines, keys, filter, sought]);
  const filters: [LineFilter, string][] = [
    ['open', words.filterOpen],
    ['over', words.filterOver],
    ...stateKeys.map((key): [LineFilter, string] => [key, states[key]]),
    ['all', words.filterAll],
  ];
  return (
    <>
      <ReceiptMail inquiries={inquiries} />
      <section class="section" aria-label={words.title}>
        <div class="inquiry-filters">
          {inquiries.length > atAGlance && <SearchBox id="search" label={words.search} hint={words.searchHint} onSearch={setSought} />}
          <div class="field">
            <label for="filter">{words.filter}</label>
            <select id="filter" class="input" value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as LineFilter)}>
              {filters.map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p class="soft" role="status">
          {seen.length === 0 ? words.none : words.count({ count: seen.length, over: seen.filter(({ over }) => over).length })}
        </p>
        {seen.length > 0 && <InquiryTable key={`${filter} ${sought}`} lines={seen} />}
        {seen.length > 0 && <CsvPart lines={seen} />}
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

/** Every inquiry that was written, by client: what is overdue, and what to do next. */
export function InquiriesPage() {
  const words = useStore(inquiryWords);
  const options = useStore(optionsWords);
  const problems = useStore(problemWords);
  const now = useStore(storedInquiries);
  return (
    <Page title={words.title}>
      <FlashNotice />
      <p>{words.lead}</p>
      <div class="row">
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
          <NotifyPart title={words.notifyTitle} text={words.notifyText} on={words.notifyOn} />
        </>
      )}
    </Page>
  );
}
