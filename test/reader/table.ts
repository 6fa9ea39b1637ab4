import type { Judged, Verdict } from './judge.ts';

const verdicts: readonly Verdict[] = ['right', 'missed', 'wrong kind', 'false positive'];

export const countOf = (judged: readonly Judged[], verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;

/** Right answers in percent of the labelled ones. */
export const rateOf = (judged: readonly Judged[]): number => {
  const wrong = countOf(judged, 'wrong kind');
  const labelled = countOf(judged, 'right') + countOf(judged, 'missed') + wrong;
  return labelled === 0 ? 100 : (countOf(judged, 'right') / labelled) * 100;
};

/** A table per kind, and below it whatever was not right. */
export function tableOf(title: string, judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].toSorted();
  const width = Math.max(12, ...kinds.map((kind) => kind.length));
  const line = (name: string, some: readonly Judged[]) =>
    `  ${name.padEnd(width)}${verdicts.map((verdict) => String(countOf(some, verdict)).padStart(16)).join('')}`;
  return [
    title,
    `  ${''.padEnd(width)}${verdicts.map((verdict) => verdict.padStart(16)).join('')}`,
    ...kinds.map((kind) =>
      line(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    line('all', judged),
    `  ${rateOf(judged).toFixed(1)} % of the labelled right`,
    ...judged
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ page, kind, verdict, truth }) => `  ${page}: ${verdict} ${kind}${truth === undefined ? '' : ` (is ${truth})`}`),
  ].join('\n');
}
