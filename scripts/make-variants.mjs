import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

/**
 * Writes utils/search/variants.ts from the database of the npm package
 * `@mandel59/mojidata`. The package takes 100 MB, so it is not a dependency:
 *
 *   npm pack @mandel59/mojidata@1.8.1, unpack it, then
 *   node scripts/make-variants.mjs package/dist/moji.db
 */
const db = new DatabaseSync(process.argv[2], { readOnly: true });
const all = (sql) => db.prepare(sql).all();
const column = (sql) => new Set(all(sql).map(({ c }) => c));

const joyo = column('select distinct 漢字 c from joyo');
const jinmei = column('select distinct UCS c from unihan_each_kJinmeiyoKanji');
const jis = column('select distinct 対応するUCS c from mji where X0213 is not null');
const rank = (c) => {
  const found = [joyo, jinmei, jis].findIndex((set) => set.has(c));
  return found === -1 ? 3 : found;
};

/** Variant → [nearer form, how far we trust the table that says so]. */
const candidates = new Map();
function offer(from, to, trust) {
  if (!from || !to || from === to || [...from].length > 1 || [...to].length > 1) return;
  candidates.set(from, [...(candidates.get(from) ?? []), { to, trust }]);
}

for (const { a, b } of all('select 康熙字典体 a, 漢字 b from joyo_kangxi')) offer(a, b, 0);
const shrunk = all(`
  select distinct 対応するUCS a, 縮退UCS b, 表 t from mjsm join mji using (MJ文字図形名)
  where (表 = '戸籍統一文字情報_親字正字' and ホップ数 = 1) or 表 = 'JIS包摂規準UCS統合規則'
    or 表 like '民一2842号%俗字' or 表 like '民一2842号%無印' or 表 like '民二5202号%'`);
for (const { a, b, t } of shrunk) offer(a, b, t.startsWith('戸籍') ? 1 : 2);

const parents = new Map();
for (const [from, offered] of candidates) {
  // A 常用漢字 is never replaced: two that look alike make two different names.
  if (joyo.has(from)) continue;
  const [best] = offered
    .filter(({ to }) => rank(to) <= rank(from))
    .sort((one, other) => one.trust - other.trust || rank(one.to) - rank(other.to));
  const rare = from.codePointAt(0) > 0xffff && !jis.has(from) && offered.every(({ trust }) => trust === 1);
  if (best && !rare) parents.set(from, best.to);
}

function stem(c) {
  const passed = new Set();
  while (parents.has(c) && !passed.has(c)) {
    passed.add(c);
    c = parents.get(c);
  }
  // Where the table goes round in a circle, every member must get the same form.
  return passed.has(c) ? [...passed].sort()[0] : c;
}

const groups = Map.groupBy(
  [...parents.keys()].filter((c) => stem(c) !== c),
  stem,
);
const words = [...groups].map(([to, from]) => to + from.sort().join('')).sort();
const lines = [];
for (const word of words) {
  const last = lines.at(-1);
  if (last === undefined || last.length + word.length > 110) lines.push(word);
  else lines[lines.length - 1] = `${last} ${word}`;
}

const head = `/**
 * Groups of characters that are one and the same in a name: the plain form
 * first, then its 異体字, 旧字体 and 俗字.
 *
 * Written by scripts/make-variants.mjs; do not edit. Derived from MJ縮退マップ and
 * MJ文字情報一覧表 (© IPA 独立行政法人情報処理推進機構, CC BY-SA 2.1 JP,
 * https://creativecommons.org/licenses/by-sa/2.1/jp/), the table of 常用漢字 and
 * Unihan (Unicode License v3), as packed in @mandel59/mojidata 1.8.1. This file
 * is available under CC BY-SA 2.1 JP, too.
 */
`;
const file = fileURLToPath(new URL('../utils/search/variants.ts', import.meta.url));
writeFileSync(file, `${head}export const variants = \`\n${lines.join('\n')}\n\`;\n`);
process.stdout.write(`${words.length} groups, ${parents.size} characters, ${lines.length} lines\n`);
