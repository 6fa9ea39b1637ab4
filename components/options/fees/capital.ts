import { useStore } from '@nanostores/preact';
import { businessFees } from '../../../utils/ccus/fees.ts';
import { feesWords } from '../../../utils/words/ja/fees.ts';

const man = 10_000;
const oku = 10_000 * man;

/** The ranges of capital in the order of the list of fees, as a person reads them. */
export function useCapital(): string[] {
  const words = useStore(feesWords);
  const amount = (yen: number) =>
    yen >= oku
      ? words.amountOku({ count: (yen / oku).toLocaleString('ja-JP') })
      : words.amountMan({ count: (yen / man).toLocaleString('ja-JP') });
  return businessFees.map(({ below }, index) => {
    const from = businessFees[index - 1]?.below;
    if (from === undefined) return words.below({ to: amount(below) });
    return below === Infinity ? words.above({ from: amount(from) }) : words.between({ from: amount(from), to: amount(below) });
  });
}
