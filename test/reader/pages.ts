import { fileURLToPath } from 'node:url';
import type { PageReading } from './in-page.ts';

/** Pages that people sent: NAME.html with the expected reading in NAME.json. `npm run add-page` makes both. */
export const pagesFolder = fileURLToPath(new URL('./pages', import.meta.url));

/** What must stay as it is; the time is not. */
export const expectedOf = ({ fields, unsure, link, screen }: PageReading): Omit<PageReading, 'ms'> => ({ fields, unsure, link, screen });
