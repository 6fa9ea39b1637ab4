import { unescapeMarkup } from './unescape-markup.ts';

/** Text of an HTML mail: a block or a row of a table is a line. Nothing of it is ever shown as HTML. */
const plainText = (html: string): string =>
  unescapeMarkup(
    html
      .replace(/<(style|script|head|title)\b.*?<\/\1\s*>/gis, '')
      .replace(/\s+/g, ' ')
      .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
      .replace(/<\/t[dh]\b[^>]*>/gi, '　')
      .replace(/<[^>]*>/g, ''),
  );

/**
 * Subject and text of a saved mail (.eml), as if they had been pasted. The
 * library is loaded only when such a file comes.
 *
 * @returns '' for a file that is no mail.
 */
export async function readEml(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  const { subject, text, html } = await PostalMime.parse(bytes);
  const body = text?.trim() ? text : plainText(html ?? '');
  return body.trim() === '' ? '' : `件名：${subject ?? ''}\n\n${body}`;
}
