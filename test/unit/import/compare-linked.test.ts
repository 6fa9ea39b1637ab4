import { describe, expect, it } from 'vitest';
import { toTexts } from '../../../utils/import/columns.ts';
import { compareLinked, toLinked } from '../../../utils/import/compare-linked.ts';
import { readPasted } from '../../../utils/import/table.ts';
import type { WorkerProfile } from '../../../utils/profiles/profile.ts';
import { id, openRoster, utf8 } from '../../rosters/open-roster.ts';

async function stored(...lines: string[]): Promise<WorkerProfile[]> {
  const { judged } = await openRoster(utf8(`技能者氏名,技能者ID,生年月日\n${lines.join('\n')}\n`));
  return judged.flatMap(({ profile }) => (profile?.kind === 'worker' ? [profile] : []));
}

/** A table as it is copied from a page: cells with tabs between. */
function linked(...rows: string[][]) {
  const table = readPasted(
    [['技能者ID', '氏名', '氏名（カナ）', '生年月日', '連携状況'], ...rows].map((row) => row.join('\t')).join('\n'),
    new Map(),
  );
  return table.rows.flatMap(({ cells }) => toLinked(toTexts(cells, table.items)) ?? []);
}

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe('the list of 所属技能者 and those stored', () => {
  it('are compared by their IDs, then by their names', async () => {
    const here = await stored(`渡邉 花子,${id(1)},1983/4/1`, '見本 太郎,,1990/1/1', `退職 三郎,${id(3)},`, `高橋 四郎,${id(4)},`);
    const result = compareLinked(
      linked(
        [id(1), '渡辺 花子', '', '', '済'],
        ['', '見本　太郎', '', '1990/01/01', '済'],
        [id(5), '新人 五郎', '', '', '済'],
        [id(4), '高橋四郎', '', '', '済'],
      ),
      here,
    );
    expect(names(result.onlyLinked)).toEqual(['新人 五郎']);
    expect(names(result.onlyStored)).toEqual(['退職 三郎']);
    expect(result.otherSpelling.map(({ linked: one, stored: two }) => [one.name, two.name])).toEqual([['渡辺 花子', '渡邉 花子']]);
    expect(result.same).toBe(2);
  });

  it('do not make one of two people with one name', async () => {
    const here = await stored(`見本 太郎,${id(1)},1990/1/1`, '見本 太郎,,1991/1/1');
    expect(names(compareLinked(linked([id(2), '見本 太郎', '', '1991/1/1', '']), here).onlyStored)).toEqual(['見本 太郎']);
    const twice = await stored('例 一,,1990/1/1', '例 一,,1991/1/1');
    expect(names(compareLinked(linked(['', '例 一', '', '', '']), twice).unclear)).toEqual(['例 一']);
    expect(names(compareLinked(linked(['', '例 一', '', '1992/1/1', '']), twice).onlyLinked)).toEqual(['例 一']);
  });
});
