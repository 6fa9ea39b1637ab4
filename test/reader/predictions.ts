import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium, openTab } from './browser.ts';
import { judgeFields, type Judged } from './judge.ts';
import { labelsIn, pagesIn } from './measure.ts';
import { selectorOf } from './selector.ts';

/** Chromium's names for the kinds that it knows, and ours. */
const kindOf: Readonly<Record<string, string>> = {
  NAME_FULL: 'personName',
  NAME_LAST: 'lastName',
  NAME_FIRST: 'firstName',
  ALTERNATIVE_FULL_NAME: 'personNameKana',
  ALTERNATIVE_FAMILY_NAME: 'lastNameKana',
  ALTERNATIVE_GIVEN_NAME: 'firstNameKana',
  COMPANY_NAME: 'companyName',
  EMAIL_ADDRESS: 'email',
  PHONE_HOME_WHOLE_NUMBER: 'phone',
  PHONE_HOME_CITY_AND_NUMBER: 'phone',
  PHONE_HOME_CITY_CODE: 'phone1',
  PHONE_HOME_CITY_CODE_WITH_TRUNK_PREFIX: 'phone1',
  PHONE_HOME_NUMBER_PREFIX: 'phone2',
  PHONE_HOME_NUMBER_SUFFIX: 'phone3',
  ADDRESS_HOME_ZIP: 'postalCode',
  ADDRESS_HOME_ZIP_PREFIX: 'postalCode1',
  ADDRESS_HOME_ZIP_SUFFIX: 'postalCode2',
  ADDRESS_HOME_STATE: 'prefecture',
  ADDRESS_HOME_CITY: 'address',
  ADDRESS_HOME_LINE1: 'address',
  ADDRESS_HOME_STREET_ADDRESS: 'address',
};

/** Kinds of a person's data, which an autofill of addresses is for; the rest is not counted for or against it. */
const personal = new Set(Object.values(kindOf));

/** What Chromium's own autofill takes the fields of the same pages for. */
export async function judgeChromium(folder: string): Promise<Judged[]> {
  const browser = await openChromium(['AutofillShowTypePredictions:as-title/true']);
  try {
    const tab = await openTab(browser);
    const labels = labelsIn(folder) ?? {};
    const judged: Judged[] = [];
    for (const file of pagesIn(folder)) {
      const truth = labels[file];
      if (truth === undefined || !('labels' in truth)) continue;
      await tab.show(readFileSync(join(folder, file), 'utf8'));
      // It predicts a moment after the page has settled, and tells nobody when.
      for (let wait = 0; wait < 20 && (await tab.page.$('[autofill-prediction]')) === null; wait += 1) await sleep(50);
      const predicted = (await tab.page.evaluate(
        `(() => { const selectorOf = ${selectorOf.toString()};
          return [...document.querySelectorAll('[autofill-prediction]')].map((element) => [element.getAttribute('autofill-prediction'), selectorOf(element)]); })()`,
      )) as [string, string][];
      const found: Record<string, string> = {};
      for (const [type, selector] of predicted) {
        const kind = kindOf[type.replace(/^.*?([A-Z]+(_[A-Z]+)+\d?).*$/s, '$1')];
        if (kind !== undefined) found[kind] ??= selector;
      }
      const wanted = Object.fromEntries(Object.entries(truth.labels).filter(([kind]) => personal.has(kind)));
      const others = Object.fromEntries(Object.entries(truth.labels).filter(([kind]) => !personal.has(kind)));
      judged.push(...(await tab.page.evaluate(judgeFields, file, found, { labels: wanted, extra: { ...others, ...truth.extra } })));
    }
    return judged;
  } finally {
    await browser.close();
  }
}

export const isPersonal = (kind: string): boolean => personal.has(kind);
