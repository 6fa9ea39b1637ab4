import { useStore } from '@nanostores/preact';
import { businessFees, feesSince, oldFees } from '../../../utils/ccus/fees.ts';
import { sources } from '../../../utils/ccus/sources.ts';
import { feesWords } from '../../../utils/words/ja/fees.ts';
import { Disclosure } from '../../Disclosure.tsx';
import { useCapital } from './capital.ts';

const month = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** An outdated list of fees that is still in circulation, beside today's, so that nobody mistakes it for today's. */
export function OldFees() {
  const words = useStore(feesWords);
  const ranges = useCapital();
  const yen = (amount: number) => words.yen({ amount: amount.toLocaleString('ja-JP') });
  const { title, date } = sources[oldFees.source];
  const { business, managerId, siteUse, workerOnline, workerOnPaper } = oldFees.value;
  const local = (amount: number) => amount.toLocaleString('ja-JP');
  return (
    <Disclosure title={words.oldTitle}>
      <p>{words.oldLead({ title, date: String(date), since: month.format(Date.parse(feesSince)) })}</p>
      <div class="fee-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.oldRow}</th>
              <th scope="col">{words.oldFee}</th>
              <th scope="col">{words.newFee}</th>
            </tr>
          </thead>
          <tbody>
            {business.map(([below, fee], index) => (
              <tr key={below}>
                <th scope="row">{ranges[index]}</th>
                <td>
                  <s>{yen(fee)}</s>
                </td>
                <td>{yen(businessFees[index]!.fee.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.oldManagerId({ amount: local(managerId) })}</p>
      <p>{words.oldSiteUse({ amount: local(siteUse) })}</p>
      <p>{words.oldWorker({ online: local(workerOnline), paper: local(workerOnPaper) })}</p>
    </Disclosure>
  );
}
