/**
 * What `npm test` shall run, from the words behind it. Pure, so that the words themselves can be tested.
 *
 * @typedef {object} Plan
 * @property {boolean} help only say how the command is used
 * @property {string[]} unknown words that mean nothing; nothing runs
 * @property {boolean} checks types, lint and layout
 * @property {boolean} unit all tests without a browser
 * @property {boolean} browser all tests in browsers
 * @property {boolean} changed what a change touches
 * @property {string[]} files single test files
 * @property {boolean} full both browsers for every file, also where Firefox is left to the long run
 */

const words = ['full', 'unit', 'browser', 'changed'];
const helpWords = ['--help', '-h', 'help'];

export const usage = `使い方 / Usage
  npm test                    ふだんのテスト。Firefoxでは、Chromiumとちがいが出るところだけ
                              types, lint, layout, unit tests, everything in Chromium, and in Firefox what can differ there
  npm test -- full            全部のテストを、両方のブラウザーで / everything in both browsers
  npm test -- unit            ブラウザーのいらないテストだけ / types, lint, layout and unit tests
  npm test -- browser         ブラウザーのテストだけ / browser tests only; “full browser” for all of them in both
  npm test -- changed         変えたところに関係するテストだけ / what your changes touch
  npm test -- unit/reader     test/ の下のパスの一部で選ぶ / files whose path under test/ contains this, in both browsers
  npm test -- --help          この説明 / this text`;

/**
 * @param {readonly string[]} given the words behind `npm test --`
 * @param {readonly string[]} files all test files, as paths from the top of the repository
 * @returns {Plan}
 */
export function planOf(given, files) {
  const asked = new Set(given);
  const paths = given.filter((word) => !words.includes(word) && !helpWords.includes(word));
  const normal = (path) => path.replaceAll('\\', '/').replace(/^(\.?\/)?(test\/)?/, '');
  const named = new Map(
    paths.map((path) => [path, normal(path) === '' ? [] : files.filter((file) => file.slice('test/'.length).includes(normal(path)))]),
  );
  const chosen = new Set([...named.values()].flat());
  const some = asked.has('changed') || chosen.size > 0;
  const whole = !some && !asked.has('unit') && !asked.has('browser');
  const unit = whole || asked.has('unit');
  return {
    help: helpWords.some((word) => asked.has(word)),
    unknown: paths.filter((path) => named.get(path).length === 0),
    checks: unit || asked.has('changed'),
    unit,
    browser: whole || asked.has('browser'),
    changed: asked.has('changed'),
    files: files.filter((file) => chosen.has(file)),
    full: asked.has('full'),
  };
}
