import { Refusal } from '../messages/receive.ts';
import { readContact } from '../storage/contact.ts';
import { keepDrawnPage } from '../storage/exported-page.ts';
import { maskUnknown } from '../structure/known-words.ts';
import { secretsOf } from '../structure/mask.ts';
import { maskPage, pageFormat, pageVersion, readPage, type PageFile } from '../structure/page-file.ts';
import { addScripts, sendToPage } from './content-scripts.ts';
import { grantedProfile } from './chosen-profile.ts';
import { showOwnPage } from './own-tab.ts';

/** The stored names and addresses of the chosen person and the contact person; none if they cannot be read. */
async function knownTexts(tabId: number): Promise<string[]> {
  const [granted, contact] = await Promise.all([grantedProfile(tabId).catch(() => null), readContact().catch(() => null)]);
  const profile = granted?.profile;
  const employer = profile?.kind === 'worker' ? profile.employerName : '';
  return [profile?.name, profile?.kana, profile?.address, employer, contact?.company, contact?.name].filter((text) => text !== undefined);
}

/**
 * The structure of the tab's page. The stored names, which only the background knows, are masked as well.
 * @throws Refusal `pageSilent`
 */
export async function structureOf(tabId: number, host: string): Promise<PageFile> {
  const sketch = (await addScripts(tabId, ['teach'])) && (await sendToPage(tabId, 'page/structure', {}));
  const read = readPage({ format: pageFormat, version: pageVersion, host, ...sketch });
  if (!read.ok) throw new Refusal('pageSilent');
  return maskUnknown(maskPage(read.page, secretsOf(await knownTexts(tabId))));
}

/** Exports the structure of the tab's page and shows it in a page of our own. @throws Refusal `pageSilent` */
export async function openStructure(tabId: number, host: string): Promise<void> {
  await keepDrawnPage(await structureOf(tabId, host));
  await showOwnPage('#/structure');
}
