import { siteMessages, type SiteMessage } from '../ccus/site-messages.ts';
import { readSentence } from './sentence.ts';

const folded = (line: string) => line.normalize('NFKC').replace(/\s+/g, '');

/** The known message among the lines of a page, or `null`. */
export function siteMessageIn(lines: readonly string[]): SiteMessage | null {
  for (const [message, { value }] of Object.entries(siteMessages)) {
    if (lines.some((line) => value.test(folded(line)))) return message as SiteMessage;
  }
  return lines.some((line) => readSentence(line) === 'elsewhere') ? 'sameId' : null;
}
