import type { ControlFacts } from './facts.ts';
import type { Claim } from './groups.ts';
import type { Reading } from './score.ts';

const inquiryContext = /問い?合|相談|質問|意見|申し?込|メール|フォーム|contact|inquir|message/i;

/**
 * The text area and the pulldown (or radio group) of an inquiry. お問い合わせ内容
 * may head either of them, so the sort of control decides with the words.
 * @param around title and headings of the form
 */
export function readInquiry(
  places: readonly number[],
  facts: readonly ControlFacts[],
  readings: readonly Reading[],
  around: string,
): Claim[] {
  const areas = places.filter((at) => facts[at]!.control === 'textarea');
  const fits = inquiryContext.test(around);
  const only = areas.length === 1 && fits;
  return places.flatMap((at): Claim[] => {
    const { topic, score, strange, lead } = readings[at]!;
    const { control } = facts[at]!;
    const isArea = control === 'textarea';
    const body = (points: number): Claim[] => [{ kind: 'inquiryBody', at, score: points }];
    if (isArea && topic === 'inquiry') return body(only ? Math.max(7, score + 2) : score);
    // The one text area of an inquiry form is its body, unless it says that it is something else.
    const saysNothing = topic === null || (topic === 'other' && strange && lead === score);
    if (isArea && (saysNothing || /note|subject|Category/.test(topic)))
      return body(only ? Math.max(7, score - 1) : Math.min(6, strange ? 0 : score));
    if (control === 'line' && topic === 'inquiry' && areas.length === 0) return body(score - 1);
    if (!/select|radio/.test(control) || !topic || !/inquiry|subject/.test(topic)) return [];
    return [{ kind: 'inquiryCategory', at, score: topic === 'inquiryCategory' ? score + 2 : fits ? score : 5 }];
  });
}
