import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PageFileFault } from '../../utils/structure/page-file.ts';
import { mostText, readSurvey } from '../../utils/structure/survey-file.ts';
import { openChromium } from './browser.ts';
import { fixtureOf } from './fixture.ts';
import { measureFolder } from './measure.ts';
import { expectedOf, pagesFolder } from './pages.ts';

/** Turns a page's structure, or all pages of a survey, that somebody sent into fixtures with the reading that is expected of each. */

const say = (text: string) => process.stdout.write(`${text}\n`);
const refuse = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

/** Bytes. A letter of Japanese needs three. */
const largest = 3 * mostText;

const faults: Record<PageFileFault, string> = {
  notPage: '「画面の構造を書き出す」で作ったファイルではありません。/ This is no file of a page’s structure.',
  newer: 'このファイルは、ツールの新しい版で作られました。先に git pull してください。/ Written by a newer edition: update first.',
  damaged: 'ファイルがこわれているか、中身が正しくありません。/ The file is damaged, or holds what a structure must not hold.',
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const [file, wanted] = JSON.parse(process.argv[2]!) as [string, string | null];
if (statSync(file).size > largest) refuse(faults.damaged);
const read = readSurvey(parsed(readFileSync(file, 'utf8')));
if (!read.ok) throw refuse(faults[read.fault]);
const { survey } = read;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
const name = plain((wanted ?? basename(file)).replace(/\.json$/, ''));
if (name === '') refuse('名前を英数字でつけてください。/ Give it a name in letters and digits: npm run add-page -- FILE name');
/** One page has the name alone; those of a survey have their place on the way and what they were taken for. */
const names = survey.map(({ page }, at) =>
  survey.length === 1 ? name : [name, String(at + 1).padStart(2, '0'), plain(page.screen)].join('-'),
);
const place = (one: string, ending: string) => join(pagesFolder, `${one}.${ending}`);
const present = names.filter((one) => existsSync(place(one, 'html')));
if (present.length > 0) refuse(`もうあります。別の名前をつけてください。/ There already, give another name: ${present.join(', ')}`);

// Read apart from the others first: a page that cannot be read leaves nothing behind.
const apart = mkdtempSync(join(tmpdir(), 'page-'));
survey.forEach(({ page }, at) => writeFileSync(join(apart, `${names[at]}.html`), fixtureOf(page)));
const browser = await openChromium();
const { pages } = await measureFolder(browser, apart).finally(async () => {
  await browser.close();
  rmSync(apart, { recursive: true });
});
mkdirSync(pagesFolder, { recursive: true });

survey.forEach(({ page, sure }, at) => {
  const one = names[at]!;
  const expected = expectedOf(pages[`${one}.html`]!);
  writeFileSync(place(one, 'html'), fixtureOf(page));
  writeFileSync(place(one, 'json'), `${JSON.stringify(expected, null, 2)}\n`);
  say(`test/reader/pages/${one}.html
test/reader/pages/${one}.json

${page.host}  ${page.screen} (${sure})${page.cut ? '  （大きいため、途中までです / cut, it was too large）' : ''}
${
  Object.entries(expected.fields)
    .map(([kind, selector]) => `  ${kind.padEnd(16)} ${selector}`)
    .join('\n') || '  （何も読めません / nothing is read）'
}
  unsure           ${expected.unsure.join(', ') || '–'}
  link             ${expected.link ?? '–'}
  screen           ${expected.screen}${expected.screen === page.screen ? '' : `   ← 元の画面では / on the page itself: ${page.screen}`}
`);
});

say(`目で確かめること / To check by eye:
 1. HTMLに、名前・番号・会社名が残っていないか。/ No name, number or company is left in the HTML.
 2. 上の読み取りが正しいか。まちがいは .json を正しい答えに直す（テストが失敗し、直すまで待つ）。
    The reading above is right. Where it is wrong, put the right answer into the .json: the test fails until the reader is mended.
 3. 元の画面と同じ画面名か。/ The screen is the one that it was on the page.
 4. npm test -- browser（test/reader/pages.test.ts）`);
