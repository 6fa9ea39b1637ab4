import { useStore } from '@nanostores/preact';
import { feesWords } from '../../utils/words/ja/fees.ts';
import { guardPageWords } from '../../utils/words/ja/guard-page.ts';
import { helpWords } from '../../utils/words/ja/help.ts';
import { importWords } from '../../utils/words/ja/import.ts';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { lessonWords } from '../../utils/words/ja/lessons.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import { vaultWords } from '../../utils/words/ja/vault.ts';

/** The pages with an entry in the navigation, and what they are called there. */
export function useDoors() {
  const words = useStore(optionsWords);
  return [
    ['list', words.listTitle],
    ['inquiries', useStore(inquiryWords).title],
    ['import', useStore(importWords).title],
    ['contact', useStore(profileWords).contactTitle],
    ['safety', useStore(vaultWords).title],
    ['guard', useStore(guardPageWords).title],
    ['fees', useStore(feesWords).title],
    ['lessons', useStore(lessonWords).title],
    ['help', useStore(helpWords).title],
    ['about', words.aboutTitle],
  ] as const;
}
