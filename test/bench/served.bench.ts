import { existsSync } from 'node:fs';
import { root } from '../browser/harness/paths.ts';
import { launchWithPeople } from '../browser/people.ts';
import { ratesOf, serveFolder } from '../browser/served.ts';
import type { Bench } from './bench.ts';

const corpus = `${root}../shared/corpus`;

export const bench: Bench = {
  title: 'Real pages on the official address, with the built extension: help offered, and what is filled in',
  async run() {
    if (!existsSync(corpus)) return [];
    const session = await launchWithPeople('chromium');
    try {
      const forms = await serveFolder(session, `${corpus}/forms`);
      const footers = await serveFolder(session, `${corpus}/footers`);
      const { inquiries, logins, elsewhere } = ratesOf([...forms, ...footers]);
      const { filled, wrong } = ratesOf(forms);
      return [
        { what: 'inquiry forms that get help', value: inquiries, unit: '%' },
        { what: 'logins that get help', value: logins, unit: '%' },
        { what: 'other pages that get help', value: elsewhere.length, unit: '', target: 0 },
        { what: 'fields with a known value that hold it', value: filled, unit: '%' },
        { what: 'boxes that hold something wrong', value: wrong.length, unit: '', target: 0 },
      ];
    } finally {
      await session.close();
    }
  },
};
