import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topics } from '../../../utils/ccus/inquiry.ts';
import { promptChoices, type PromptKey } from '../../../utils/inquiries/prompts.ts';
import { advance, begin, inquiryOf, openStep } from '../../../utils/walks/engine.ts';
import { otherTroubles, troubles } from '../../../utils/walks/menu.ts';
import { walkOf } from '../../../utils/walks/registry.ts';
import { fiveQuestionsAnswers } from '../../../utils/walks/definitions/shared.ts';
import { walkKeys, type PersonContext, type Step, type Walk } from '../../../utils/walks/walk.ts';
import { menuWords } from '../../../utils/words/ja/walks/menu.ts';
import { wordsOfWalks } from '../../../utils/words/ja/walks/index.ts';
import { sourceDocuments } from './source-steps.ts';

const walks = walkKeys.map(walkOf);
const everyStep = walks.flatMap((walk) => walk.steps.map((step) => ({ walk, step, place: `${walk.key}.${step.key}` })));
const conditions = ({ when }: Pick<Step, 'when'>) => (when === undefined ? [] : [when].flat());

/** Every place that a document's step may be found at. */
const places = new Set(everyStep.flatMap(({ step, place }) => [place, ...(step.facts ?? []).map(({ key }) => `${place}.${key}`)]));

describe('the data of the walks', () => {
  it('has a walk for every trouble, and offers each once', () => {
    expect(walks.map(({ key }) => key)).toEqual([...walkKeys]);
    expect([...troubles, ...otherTroubles].toSorted()).toEqual([...walkKeys].toSorted());
    expect(Object.keys(menuWords.get())).toEqual(expect.arrayContaining([...walkKeys]));
  });

  it('names each step once, and asks only about questions that stand before', () => {
    const wrong = walks.flatMap(({ key, steps }: Walk) => {
      const known = new Map<string, readonly string[]>();
      return steps.flatMap((step) => {
        const asked = [step, ...(step.facts ?? []), ...(step.actions ?? []), step.atStart ?? {}]
          .flatMap(conditions)
          .flatMap(({ answers }) => Object.entries(answers ?? {}));
        const faults = asked
          .filter(([question, answers]) => !answers.every((answer) => known.get(question)?.includes(answer)))
          .map(([question]) => `${key}.${step.key}: ${question}`);
        if (known.has(step.key)) faults.push(`${key}.${step.key} twice`);
        known.set(step.key, 'choices' in step ? step.choices : []);
        return faults;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('states nothing that is not known, and fills every place of a text', () => {
    const wrong = everyStep.flatMap(({ walk, step, place }) =>
      (step.facts ?? []).flatMap(({ key, grade, values = {} }) => {
        const text = wordsOfWalks[walk.key].get()[`${step.key}_${key}`] ?? '';
        const empty = [...text.matchAll(/\{(\w+)\}/g)].filter(([, name]) => !Object.hasOwn(values, name!));
        return grade === 'unverified' || text === '' || empty.length > 0 ? [`${place}.${key}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('says no figure of CCUS outside of a fact', () => {
    // A number with a unit that only CCUS can set; what the person counts or reads off a page is no such thing.
    const figure = /\d+\s*(円|営業日|分から|回まちがえると|文字から|か月)/;
    const wrong = everyStep.filter(({ walk, step }) => figure.test(wordsOfWalks[walk.key].get()[`${step.key}_text`] ?? ''));
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('leads every topic from its answer over its own step to the form, which is told that topic', () => {
    const walk = walkOf('otherTopics');
    const about: PersonContext = { kind: 'business', has: ['person', 'id', 'contact'] };
    const words: Partial<Record<string, string>> = wordsOfWalks.otherTopics.get();
    const [first, ...others] = topics.value;
    for (const { key, mark } of others) {
      const chosen = advance(walk, begin(walk), about, { what: 'choose', step: 'topic', choice: key });
      expect([openStep(walk, chosen, about)?.key, inquiryOf(walk, chosen, about)]).toEqual([`t${key}`, { topic: key }]);
      expect([words[`topic_${key}`]?.[0], words[`t${key}`]?.[0]]).toEqual([mark, mark]);
      const onForm = advance(walk, chosen, about, { what: 'seen', sight: { screen: 'inquiryTopic', says: '' } });
      expect(openStep(walk, onForm, about)?.key).toBe('askTopic');
    }
    expect([first?.key, others.length]).toEqual(['1', 8]);
  });

  it('knows what the text of the inquiry calls each of the five answers', () => {
    for (const [key, choices] of fiveQuestionsAnswers) expect(promptChoices[key as PromptKey], key).toHaveLength(choices.length);
  });
});

describe('the sources', () => {
  it.each(sourceDocuments.map((document) => [document.id, document] as const))(
    '%s: every step that it names has a place in a walk',
    (_id, { steps }) => {
      expect(steps.filter(([, ...where]) => where.length === 0 || where.some((place) => !places.has(place)))).toEqual([]);
    },
  );

  it('are named in the notes on walks with the walks that cover them', () => {
    const rows = sourceDocuments.map(({ id, title, date, steps }) => {
      const covering = walkKeys.filter((key) => steps.some(([, ...where]) => where.some((place) => place.startsWith(`${key}.`))));
      const names = covering.map((key) => `${walkKeys.indexOf(key) + 1} ${wordsOfWalks[key].get().title}`);
      return `| ${id} | ${title} | ${date} | ${steps.length} | ${names.join('、')} |`;
    });
    const notes = readFileSync(new URL('../../../utils/walks/README.md', import.meta.url), 'utf8');
    const told = notes.split('\n').filter((line) => /^\| S\d{3} \|/.test(line));
    expect(told).toEqual(rows);
  });
});
