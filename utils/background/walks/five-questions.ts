import { promptChoices, type Answers, type PromptKey } from '../../inquiries/prompts.ts';
import { readTogether } from '../../storage/read-together.ts';
import type { Progress } from '../../walks/engine.ts';
import { fiveQuestionsAnswers } from '../../walks/definitions/shared.ts';
import { noteAnswers } from '../inquiry/records.ts';

/** The answers to the form's five questions in the words of the text, or `null` while one is missing. */
export function fiveQuestionsAnswered({ answers }: Progress): Answers | null {
  const told: Answers = {};
  for (const [key, choices] of fiveQuestionsAnswers) {
    const said = promptChoices[key as PromptKey]?.[choices.indexOf(answers[key] ?? '')];
    if (said === undefined) return null;
    told[key as PromptKey] = said;
  }
  return told;
}

/** Writes them into the draft of the inquiry for that person, as soon as all are given and whenever one changes. */
export async function saveFiveQuestions(before: Progress, now: Progress, profileId: string | null, chosenNow: boolean): Promise<void> {
  const told = fiveQuestionsAnswered(now);
  if (!told || profileId === null) return;
  if (!chosenNow && JSON.stringify(fiveQuestionsAnswered(before)) === JSON.stringify(told)) return;
  const { profiles, inquiries } = await readTogether([profileId], true);
  const profile = profiles.get(profileId);
  if (profile) await noteAnswers({ profile, inquiries }, '1', 'd', told);
}
