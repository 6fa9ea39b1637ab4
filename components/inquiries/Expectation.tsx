import { useStore } from '@nanostores/preact';
import { answerTimes, changeTime, receiptMinutes, type Days } from '../../utils/ccus/answers.ts';
import { lastKnownYear } from '../../utils/inquiries/business-days.ts';
import type { InquiryLine } from '../../utils/inquiries/rows.ts';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { FactNote } from '../form/FactNote.tsx';
import { Notice } from '../Notice.tsx';
import { formatDay, formatTime } from './dates.ts';
import { nextOf } from './next.ts';

/** The expected next answer, its date and its source: the sources disagree, so each is named. */
export function Expectation({ line }: { line: InquiryLine }) {
  const words = useStore(inquiryWords);
  const { waiting, over } = line;
  const daysOf = ({ from, to, business }: Days) => (business ? words.daysBusiness({ from, to }) : words.daysWeek);
  const years = (
    <>
      <p class="soft">{words.daysNote}</p>
      {'to' in waiting && Number(waiting.to.slice(0, 4)) > lastKnownYear && (
        <p class="soft">{words.daysUnknownYear({ year: lastKnownYear })}</p>
      )}
    </>
  );
  return (
    <Notice tone={over ? 'care' : waiting.for === 'nothing' ? 'good' : 'info'}>
      <p>
        <strong>{nextOf(line, words)}</strong>
      </p>
      {waiting.for === 'receipt' && (
        <>
          <p>
            <FactNote grade={receiptMinutes.grade} source={receiptMinutes.source}>
              {words.expectReceipt({ minutes: receiptMinutes.value, time: formatTime(waiting.due) })}
            </FactNote>
          </p>
          <ul class="list">
            <li>{words.receiptAddress}</li>
            <li>{words.receiptSpam}</li>
            <li>{words.receiptAgain}</li>
          </ul>
        </>
      )}
      {waiting.for === 'answer' && (
        <>
          <p>{words.expectAnswer({ from: formatDay(waiting.from), to: formatDay(waiting.to) })}</p>
          <ul class="list">
            {answerTimes.map(({ value, grade, source }) => (
              <li key={source}>
                <FactNote grade={grade} source={source}>
                  {daysOf(value)}
                </FactNote>
              </li>
            ))}
          </ul>
          {years}
          {over && <p>{words.answerOver}</p>}
        </>
      )}
      {waiting.for === 'change' && (
        <>
          <p>
            <FactNote grade={changeTime.grade} source={changeTime.source}>
              {words.expectChange({ days: daysOf(changeTime.value), from: formatDay(waiting.from), to: formatDay(waiting.to) })}
            </FactNote>
          </p>
          {years}
        </>
      )}
    </Notice>
  );
}
