import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './harness/index.ts';
import { root } from './harness/paths.ts';
import { launchWithPeople } from './people.ts';
import { ratesOf, serveFolder, type Served } from './served.ts';

const corpus = `${root}../shared/corpus`;
const isHere = existsSync(corpus);
if (!isHere)
  process.stdout.write('実在ページの集まり（../shared/corpus）がありません。/ No ../shared/corpus here: the served pages are left out.\n');

describe.runIf(isHere)('real pages on the official address', () => {
  let session: Session;
  let forms: Served[] = [];
  let footers: Served[] = [];

  beforeAll(async () => {
    session = await launchWithPeople('chromium');
    forms = await serveFolder(session, `${corpus}/forms`);
    footers = await serveFolder(session, `${corpus}/footers`);
  }, 600_000);
  afterAll(() => session?.close());

  it('get help where they are an inquiry or a login, and nowhere else', () => {
    const { inquiries, logins, elsewhere } = ratesOf([...forms, ...footers]);
    const report = forms.filter(({ kind, offered }) => /inquiry|login/.test(kind) && offered.length === 0).map(({ page }) => page);
    expect(inquiries, report.join()).toBeGreaterThanOrEqual(95);
    expect(logins, report.join()).toBeGreaterThanOrEqual(97);
    expect(elsewhere).toEqual([]);
  });

  it('are filled right, and nothing wrong is put anywhere', () => {
    const { filled, wrong } = ratesOf(forms);
    expect(wrong).toEqual([]);
    expect(filled, forms.map(({ page, missed }) => `${page}: ${missed.join()}`).join('\n')).toBeGreaterThanOrEqual(95);
  });
});
