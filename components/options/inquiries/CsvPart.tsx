import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { InquiryLine } from '../../../utils/inquiries/rows.ts';
import { csvFile } from '../../../utils/storage/export/csv.ts';
import { policy } from '../../../utils/storage/managed-policy.ts';
import { inquiryWords, stateWords } from '../../../utils/words/ja/inquiries.ts';
import { Button } from '../../Button.tsx';
import { formatDate } from '../../inquiries/dates.ts';
import { nextOf, topicTitle } from '../../inquiries/next.ts';
import { saveFile } from '../safety/save-file.ts';

/** The shown table as a file for Excel. The texts are left out: they hold more than a list needs. */
export function CsvPart({ lines }: { lines: readonly InquiryLine[] }) {
  const words = useStore(inquiryWords);
  const states = useStore(stateWords);
  const [told, setTold] = useState('');
  const [off, setOff] = useState(true);
  useEffect(() => void policy().then(({ exportOff }) => setOff(exportOff)), []);
  const make = () => {
    const headings = [words.who, words.topic, words.state, words.over, words.next, words.untilTitle, words.sent, words.receipt];
    const rows = lines.map((line) => {
      const { inquiry, state, over, sent, waiting } = line;
      return [
        inquiry.name,
        topicTitle(inquiry.topic, inquiry.branch),
        states[state],
        over ? words.over : '',
        nextOf(line, words),
        'due' in waiting && waiting.due > 0 ? formatDate(waiting.due) : '',
        sent === null ? '' : formatDate(sent),
        inquiry.receipt,
      ];
    });
    saveFile(words.csvName, 'csv', csvFile(headings, rows));
    setTold(words.csvDone({ count: lines.length }));
  };
  if (off) return null;
  return (
    <div class="row">
      <Button look="secondary" onPress={make}>
        {words.csv}
      </Button>
      <p role="status">{told}</p>
    </div>
  );
}
