import type { Browser } from 'puppeteer-core';
import { evaluateApart, openTab } from '../browser.ts';
import { bundleScript } from '../../bundle.ts';
import { redesign, type Redesign } from './page.ts';
import type { RedesignReading } from './read.ts';

export interface Outcome extends Redesign {
  right: string[];
  /** Not filled, but asked about. */
  asked: string[];
  missed: string[];
  /** `kind@truth`: would have been filled where it does not belong. */
  wrong: string[];
  linkRight: boolean;
}

const wholeOf = (kind: string) =>
  kind
    .replace(/^(last|first)Name/, 'personName')
    .replace(/(Local|Domain|[123])$/, '')
    .replace(/^birth.*/, 'birthDate');

/** Shows the reader a number of redesigns, starting with the one of seed `from`. */
export async function measureRedesigns(browser: Browser, count: number, from = 1): Promise<Outcome[]> {
  const script = await bundleScript('test/reader/redesign/read.ts');
  const made = Array.from({ length: count }, (_, i) => redesign(from + i));
  const half = Math.ceil(count / 2);
  // A context of its own brings a process of its own: two cores read two halves.
  const read = async (some: readonly Redesign[]): Promise<Outcome[]> => {
    const context = await browser.createBrowserContext();
    const tab = await openTab(context);
    await tab.show('<!doctype html>');
    const pages = JSON.stringify(some.map(({ html }) => html));
    const readings = await evaluateApart<RedesignReading[]>(tab.cdp, script, `bundled.readRedesigns(${pages})`);
    await context.close();
    return some.map((one, i) => judge(one, readings[i]!));
  };
  return (await Promise.all([read(made.slice(0, half)), read(made.slice(half))])).flat();
}

function judge(made: Redesign, { found, unsure, linkRight }: RedesignReading): Outcome {
  const kinds = [...made.kinds, 'submitButton'];
  const right = kinds.filter((kind) => found[kind] === kind);
  const left = kinds.filter((kind) => !right.includes(kind));
  const isAsked = (kind: string) => unsure.includes(kind) || unsure.includes(wholeOf(kind));
  return {
    ...made,
    right,
    asked: left.filter(isAsked),
    missed: left.filter((kind) => !isAsked(kind)),
    wrong: Object.entries(found)
      .filter(([kind, truth]) => kind !== truth)
      .map(([kind, truth]) => `${kind}@${truth}`),
    linkRight,
  };
}

export interface Rate {
  right: number;
  all: number;
  wrong: number;
}

export function rateOf(outcomes: readonly Outcome[]): Rate {
  const sum = (count: (one: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0);
  return { right: sum((one) => one.right.length), all: sum((one) => one.kinds.length + 1), wrong: sum((one) => one.wrong.length) };
}

/** How the reader does under each kind of change, worst first. */
export function ratesPerChange(outcomes: readonly Outcome[]): [change: string, rate: Rate][] {
  const changes = [...new Set(outcomes.flatMap((one) => one.changes))];
  return changes
    .map((change): [string, Rate] => [change, rateOf(outcomes.filter((one) => one.changes.includes(change)))])
    .toSorted(([, a], [, b]) => a.right / a.all - b.right / b.all);
}
