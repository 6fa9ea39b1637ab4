import { useStore } from '@nanostores/preact';
import { afterExpiry, withoutRenewal } from '../../../utils/ccus/renewal.ts';
import { addresses } from '../../../utils/ccus/hosts.ts';
import { feesWords } from '../../../utils/words/ja/fees.ts';
import { FactNote } from '../../form/FactNote.tsx';
import { Notice } from '../../Notice.tsx';
import { Page } from '../Page.tsx';
import { BillPart } from './BillPart.tsx';
import { OldFees } from './OldFees.tsx';
import { RenewalPart } from './RenewalPart.tsx';
import { TryDates } from './TryDates.tsx';
import './fees.css';

/** What happens after expiry, source by source: they disagree, so none of them is stated as a fact. */
function AfterExpiry() {
  const words = useStore(feesWords);
  return (
    <section class="section">
      <h2>{words.overTitle}</h2>
      <p>{words.overLead}</p>
      <ul class="list">
        <li>
          <FactNote grade={withoutRenewal.grade} source={withoutRenewal.source}>
            {words.withoutRenewal({ words: withoutRenewal.value })}
          </FactNote>
        </li>
        {afterExpiry.map(({ says, source }) => (
          <li key={says}>
            <FactNote grade="third-party" source={source}>
              {words[says]}
            </FactNote>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What CCUS costs, and when to renew. */
export function FeesPage() {
  const words = useStore(feesWords);
  return (
    <Page title={words.title}>
      <Notice tone="info">
        <p>{words.lead}</p>
        <a class="button plain" href={addresses.fees.value} target="_blank" rel="noreferrer">
          {words.official}
        </a>
      </Notice>
      <BillPart />
      <OldFees />
      <RenewalPart />
      <TryDates />
      <AfterExpiry />
    </Page>
  );
}
