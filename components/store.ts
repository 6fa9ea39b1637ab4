/** What our pages want of the store after their first look; it brings the database and the checks with it. */
export { find } from '../utils/search/find.ts';
export { isOverdue } from '../utils/inquiries/expect.ts';
export { isOpen } from '../utils/inquiries/inquiry.ts';
export { applyCompany } from '../utils/storage/company.ts';
export { watchInquiries } from '../utils/storage/inquiries.ts';
export { watchPeople } from '../utils/storage/people.ts';
export { noteActivity, onSessionKey } from '../utils/storage/session-key.ts';
export { unlock, waitForTry, watchVault } from '../utils/storage/vault.ts';
export { onWiped } from '../utils/storage/wipe.ts';
