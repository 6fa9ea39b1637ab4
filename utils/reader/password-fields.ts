import { enterWords } from '../ccus/labels/buttons.ts';
import type { ControlFacts } from './facts.ts';
import type { Claim } from './groups.ts';
import type { Reading } from './score.ts';

/**
 * Which password each password box wants. Only the words around the boxes are
 * read; what they hold is never touched.
 * @param joins the form asks for a person's data, as one does who is new
 * @param around title, headings and buttons of the form
 */
export function readPasswords(
  boxes: readonly number[],
  facts: readonly ControlFacts[],
  readings: readonly Reading[],
  joins: boolean,
  around: string,
): Claim[] {
  const near = (at: number) => {
    const { own, before, heading, placeholder, code } = facts[at]!;
    return `${own || before[0] || heading[0]} ${placeholder} ${code}`;
  };
  const now = boxes.find((at) => /現|今の|旧|以前|current|\bold\b/i.test(near(at)));
  const rest = boxes.filter((at) => at !== now);
  const [first] = rest;
  if (boxes.length === 1 && first !== undefined) {
    const isNew =
      joins ||
      /新|希望|設定|new/i.test(near(first)) ||
      (/登録|入会|申し?込|作成|sign ?up|regist/i.test(around) && !enterWords.test(around));
    return [{ kind: isNew ? 'newPassword' : 'password', at: first, score: 10 }];
  }
  const again = rest.slice(1).find((at) => readings[at]!.again || readings[at]!.continues || /conf|check|chk|\bre|2/.test(facts[at]!.code));
  const fresh = rest.filter((at) => at !== again);
  // Three boxes of which only the repetition says what it is: old, new, new.
  const [old, wished, twice] = now === undefined && fresh.length === 2 ? [...fresh, again] : [now, fresh[0], again ?? fresh[1]];
  const kinds = [
    ['password', old],
    ['newPassword', wished],
    ['newPasswordConfirm', twice],
  ] as const;
  return boxes.length > 3 ? [] : kinds.flatMap(([kind, at]) => (at === undefined ? [] : [{ kind, at, score: 10 }]));
}
