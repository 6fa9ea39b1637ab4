import { useStore } from '@nanostores/preact';
import type { RosterWords, TemplateWords } from '../../utils/storage/export/rosters.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import { alsoUnderstood, exampleWords, rosterWords } from '../../utils/words/ja/rosters.ts';
import { csvHeadings } from '../../utils/words/ja/safety.ts';

/** The words of an Excel file with people. */
export function useRosterWords(): RosterWords {
  const words = useStore(rosterWords);
  const profile = useStore(profileWords);
  return {
    headings: useStore(csvHeadings),
    kinds: { business: profile.business, worker: profile.worker },
    // Unknown values become empty cells, so that importing the file again does not take them for answers.
    canLogin: { yes: profile.canLoginYes, no: profile.canLoginNo, unknown: '' },
    names: { worker: words.workerName, business: words.businessName },
    sheets: { worker: words.workerSheet, business: words.businessSheet },
  };
}

/** The words of a template, with its example row. */
export function useTemplateWords(): TemplateWords {
  const words = useStore(rosterWords);
  const examples = useStore(exampleWords);
  const both = {
    postalCode: '123-4567',
    address: examples.address,
    phone: '076-000-0001',
    registeredOn: '2024-04-01',
    canLogin: examples.canLogin,
  };
  return {
    ...useRosterWords(),
    examples: {
      worker: {
        ...both,
        name: examples.worker,
        kana: examples.workerKana,
        workerId: '1234-5678-9012-21',
        birthDate: '1983-04-01',
        employerName: examples.employer,
        employerId: '1234-5678-9012-22',
        mobile: '090-0000-0001',
        registeredEmail: 'taro@mihon.example',
      },
      business: {
        ...both,
        name: examples.business,
        kana: examples.businessKana,
        businessId: '1234-5678-9012-22',
        registeredEmail: 'info@mihon.example',
        reason: examples.reason,
      },
    },
    guide: { sheet: words.guideSheet, lead: words.guideLead, also: useStore(alsoUnderstood) },
  };
}
