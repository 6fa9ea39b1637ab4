/** @jsxImportSource react */
import { confirmRows } from '../../read-over.ts';
import type { Draft } from '../../validate.ts';
import { BUTTONS, CONFIRM } from '../../words.ts';
import { goTo } from '../shared/flow.ts';

export const ConfirmStep = ({ draft, submit }: { draft: Draft; submit(): void }) => (
  <>
    <h1>{CONFIRM.heading}</h1>
    <p>{CONFIRM.lead}</p>
    <table className="form">
      <tbody>
        {confirmRows(draft).map(([label, value]) => (
          <tr key={label}>
            <th>{label}</th>
            <td className="kept">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <div className="actions">
      <button type="button" onClick={() => goTo('step2')}>
        {BUTTONS.back}
      </button>
      <button type="button" className="main" onClick={submit}>
        {BUTTONS.send}
      </button>
    </div>
  </>
);
