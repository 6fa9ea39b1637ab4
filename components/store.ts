/** What our pages use of the store after their first draw; it brings the database and the schemas with it. */
export { find } from '../utils/search/find.ts';
export { isOverdue } from '../utils/inquiries/expect.ts';
export { isOpen } from '../utils/inquiries/inquiry.ts';
export { readContact } from '../utils/storage/contact.ts';
export { getProfile } from '../utils/storage/profiles/profiles.ts';
export { applyCompany } from '../utils/storage/profiles/managed-company.ts';
export { watchInquiries } from '../utils/storage/inquiries.ts';
export { walkTabs } from '../utils/storage/session-items.ts';
export { watchPeople } from '../utils/storage/profiles/people.ts';
export { noteActivity, onSessionKey } from '../utils/storage/keys/session-key.ts';
export { unlock, waitForTry, watchVault } from '../utils/storage/keys/vault.ts';
export { onWiped } from '../utils/storage/wipe.ts';
export { needsRefresh } from './walk/needs-refresh.ts';
