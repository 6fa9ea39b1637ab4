import { useStore } from '@nanostores/preact';
import type { Renewal, Urgency } from '../../../utils/fees/renewal.ts';
import { feesWords, urgencyKeys } from '../../../utils/words/ja/fees.ts';
import { Icon } from '../../Icon.tsx';

const long = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' });

/** A stored day as a person reads it. */
export const dayText = (day: string) => long.format(Date.parse(day));

const icons = { calm: 'good', open: 'info', soon: 'care', over: 'bad' } as const;
const moments = ['from', 'by', 'until'] as const;

/** How urgent it is, in words and as a shape. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  const words = useStore(feesWords);
  return (
    <span class={`urgency ${urgency}`}>
      <Icon name={icons[urgency]} />
      {words[urgencyKeys[urgency]]}
    </span>
  );
}

/** The three days of one renewal. */
export function Dates({ renewal }: { renewal: Renewal }) {
  const words = useStore(feesWords);
  return (
    <dl class="renewal-days">
      {moments.map((moment) => (
        <div key={moment}>
          <dt>{words[moment]}</dt>
          <dd>{dayText(renewal[moment])}</dd>
        </div>
      ))}
    </dl>
  );
}
