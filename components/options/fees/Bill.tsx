import { useStore } from '@nanostores/preact';
import type { Bill as BillData } from '../../../utils/fees/bill.ts';
import { feesWords, lineKeys } from '../../../utils/words/ja/fees.ts';
import { FactNote } from '../../form/FactNote.tsx';

/** The fees line by line, each with the source of its price. */
export function BillTable({ bill: { lines, first, yearly, fiveYears } }: { bill: BillData }) {
  const words = useStore(feesWords);
  const yen = (amount: number) => words.yen({ amount: amount.toLocaleString('ja-JP') });
  const sums = [
    [words.first, first],
    [words.yearly, yearly],
    [words.fiveYears, fiveYears],
  ] as const;
  return (
    <div class="stack" role="status">
      <dl class="sums">
        {sums.map(([title, amount]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{yen(amount)}</dd>
          </div>
        ))}
      </dl>
      {lines.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <div class="fee-table">
          <table>
            <caption>{words.tableTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.unit}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.amount}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ what, unit, count, amount }) => (
                <tr key={what}>
                  <th scope="row">
                    <FactNote grade={unit.grade} source={unit.source}>
                      {words[lineKeys[what]]}
                    </FactNote>
                  </th>
                  <td>{yen(unit.value)}</td>
                  <td>{count}</td>
                  <td>{yen(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="soft">{words.withTax}</p>
    </div>
  );
}
