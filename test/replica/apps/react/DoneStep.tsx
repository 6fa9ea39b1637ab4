/** @jsxImportSource react */
import { DONE } from '../../words.ts';

export const DoneStep = ({ receipt }: { receipt: string }) => (
  <>
    <h1>{DONE.heading}</h1>
    <p>{DONE.lead}</p>
    <p className="receipt">
      {DONE.receiptLabel}：<strong>{receipt}</strong>
    </p>
  </>
);
