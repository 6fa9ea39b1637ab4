import { receiptNumber, receiptSubject } from '../ccus/answers.ts';

/** Dashes that mail programs and input methods put in place of the hyphen. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/(?<=C) ?[‐‑‒–—―−ー－] ?(?=\d)/gu, '-');

const subject = new RegExp(`${receiptSubject.value}[^\\S\\n]*[:：]?[^\\S\\n]*(${receiptNumber.value.source})`, 'gu');
const alone = new RegExp(`^\\s*(${receiptNumber.value.source})\\s*$`, 'u');

/**
 * The receipt number in a pasted mail with the subject 【お問い合わせ受付：C-…】,
 * or typed alone. A mail's text does not prove who sent it, so we only note the
 * number and never follow anything in the mail.
 *
 * @returns `null` if there is none, or if there are different ones.
 */
export function readReceiptMail(text: string): string | null {
  const plain = tidy(text.slice(0, 50_000));
  const typed = alone.exec(plain)?.[1];
  if (typed !== undefined) return typed;
  const [receipt, other] = new Set([...plain.matchAll(subject)].map((match) => match[1]!));
  return receipt !== undefined && other === undefined ? receipt : null;
}
