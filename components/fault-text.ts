import { useStore } from '@nanostores/preact';
import type { StoreFault } from '../utils/storage/db/fault.ts';
import { faultWords } from '../utils/words/ja/faults.ts';
import { problemWords } from '../utils/words/ja/problems.ts';

/** Gives the sentence for a fault of the store. */
export function useFaultText(): (fault: StoreFault) => string {
  const faults = useStore(faultWords);
  const problems = useStore(problemWords);
  return (fault) => (fault === 'storeFull' ? problems.storeFull : faults[fault]);
}
