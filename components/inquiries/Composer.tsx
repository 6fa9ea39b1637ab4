import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BranchKey, TopicKey } from '../../utils/ccus/inquiry.ts';
import { checkInquiry } from '../../utils/inquiries/check.ts';
import { aidFor, promptChoices, type PromptKey } from '../../utils/inquiries/prompts.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import type { Profile } from '../../utils/profiles/profile.ts';
import { faultWords } from '../../utils/words/ja/faults.ts';
import { aidWords, branchAdvice, preparationWords, promptHints, promptWords } from '../../utils/words/ja/inquiry-aid.ts';
import { checkWords } from '../../utils/words/ja/inquiry-checks.ts';
import { problemWords } from '../../utils/words/ja/problems.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FactNote } from '../form/FactNote.tsx';
import { Notice } from '../Notice.tsx';
import { Working } from '../Working.tsx';
import { CopyText } from './CopyText.tsx';
import { useComposer, type Composing } from './use-composer.ts';
import '../form/form.css';

/** Height of a box at first, in lines; a long text gets more. */
const linesOf = (key: PromptKey) => (key === 'question' ? 5 : key === 'message' || key === 'defect' ? 4 : 2);

/** Copies the message from the CCUS page. It is read only when the person presses. */
function TakeMessage({ onTake }: { onTake: (text: string) => void }) {
  const words = useStore(aidWords);
  const faults = useStore(faultWords);
  const [told, setTold] = useState<string | null>(null);
  const take = async () => {
    const answer = await requestBackground('inquiry/message', {});
    if (answer.ok) onTake(answer.value.text);
    setTold(answer.ok ? words.taken : faults[answer.fault]);
  };
  return (
    <>
      <div class="row">
        <Button look="secondary" describedBy="take-hint" onPress={() => void take()}>
          {words.take}
        </Button>
        <p role="status">{told}</p>
      </div>
      <p class="hint" id="take-hint">
        {words.takeHint}
      </p>
    </>
  );
}

function Prompt({ name, composing: { answers, write, leave } }: { name: PromptKey; composing: Composing }) {
  const words = useStore(aidWords);
  const labels = useStore(promptWords);
  const hints = useStore(promptHints);
  const value = answers[name] ?? '';
  const choices = promptChoices[name];
  if (choices) {
    return (
      <ChoiceField
        id={name}
        label={labels[name]}
        value={value}
        onChange={(choice) => write(name, choice)}
        choices={[...choices.map((choice) => ({ value: choice, label: choice })), { value: '', label: words.unanswered }]}
      />
    );
  }
  return (
    <div class="field wide">
      <label class="label" for={name}>
        {labels[name]}
      </label>
      <div class="hint" id={`${name}-hint`}>
        {hints[name]}
      </div>
      {name === 'message' && <TakeMessage onTake={(text) => write('message', value === '' ? text : `${value}\n${text}`)} />}
      <textarea
        id={name}
        class="input"
        rows={linesOf(name)}
        autocomplete="off"
        aria-describedby={`${name}-hint`}
        value={value}
        onInput={({ currentTarget }) => write(name, currentTarget.value)}
        onBlur={leave}
      />
    </div>
  );
}

export interface ComposerProps {
  profile: Profile;
  topic: TopicKey;
  branch: BranchKey | null;
  /** Earlier questions with their answers; they are not asked again. */
  asked?: readonly PromptKey[];
  /** The actions for the finished text. */
  children?: (composing: Composing) => ComponentChildren;
}

/** Helps to write one inquiry: things to prepare, things to write, and possible mistakes. */
export function Composer({ profile, topic, branch, asked = [], children }: ComposerProps) {
  const words = useStore(aidWords);
  const hands = useStore(preparationWords);
  const cases = useStore(branchAdvice);
  const checks = useStore(checkWords);
  const problems = useStore(problemWords);
  const composing = useComposer(profile, topic, branch);
  const aid = aidFor(topic, branch);
  if (!composing || !aid) return <Working>{words.lead}</Working>;
  const warnings = checkInquiry(profile, topic, branch, composing.answers);
  const { kept } = composing;
  return (
    <>
      <section class="section">
        <h2>{words.handTitle}</h2>
        <p>{hands[topic]}</p>
        <p class="soft">{words.handOurs}</p>
        {branch && (
          <p>
            {branch === 'e' ? (
              cases.e
            ) : (
              <FactNote grade="third-party" source={branch === 'd' ? 'column2024' : 'column2025'}>
                {cases[branch]}
              </FactNote>
            )}
          </p>
        )}
      </section>
      <section class="section form">
        <h2>{words.answersTitle}</h2>
        <p class="soft">{words.answersLead}</p>
        {aid.prompts
          .filter((name) => !asked.includes(name))
          .map((name) => (
            <Prompt key={name} name={name} composing={composing} />
          ))}
        <div role="status">
          {composing.dropped && (
            <Notice tone="care">
              <p>{words.dropped}</p>
            </Notice>
          )}
          {kept === 'stored' && <p class="soft">{words.saved}</p>}
          {kept !== 'stored' && kept !== 'typing' && kept !== 'nothing' && (
            <Notice tone="bad">
              <p>{problems[kept]}</p>
            </Notice>
          )}
        </div>
      </section>
      <section class="section">
        <h2>{words.textTitle}</h2>
        {warnings.map((key) => (
          <Notice key={key} tone="care">
            <p>{checks[key]}</p>
          </Notice>
        ))}
        <CopyText text={composing.text} />
        {children?.(composing)}
      </section>
    </>
  );
}
