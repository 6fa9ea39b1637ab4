import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './browser.ts';
import { measureFolder, type Measured } from './measure.ts';

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;
/** Milliseconds that a page which never gets ready is waited for here. */
const short = 4_000;

const form = (name = 'お名前', mail = 'メールアドレス') =>
  `<form><label>${name} <input name="n"></label><label>${mail} <input name="m" type="email"></label><textarea aria-label="x" hidden></textarea></form>`;
/** The same two labels in an older charset, which no encoder of this platform writes. */
const inCharset = (name: string, mail: string, head = '') =>
  Buffer.from(head + form(...([name, mail].map((hex) => Buffer.from(hex, 'hex').toString('latin1')) as [string, string])), 'latin1');

const pages: Record<string, string | Buffer> = {
  'asks.html': `<meta charset="utf-8">${form()}<script>alert(1); confirm(2); onbeforeunload = () => 'stay';</script>`,
  'breaks.html': `<meta charset="utf-8"><script>throw 1</script>${form()}<script>document.querySelector = null; Array.prototype.map = null; Map.groupBy = null;</script>`,
  'empty.html': '',
  'euc.html': inCharset('a4aaccbec1b0', 'a5e1a1bca5eba5a2a5c9a5eca5b9'),
  'goes.html': `<meta charset="utf-8"><meta http-equiv="refresh" content="0;url=https://www.ccus.jp/x">${form()}<script>location.href = 'https://www.ccus.jp/go';</script>`,
  'held.html': `<meta charset="utf-8">${form().replace('</form>', '<input type="image" src="held.jpg" alt="送信する"></form>')}`,
  'names.html': `<meta charset="no-such-thing">${form()}`,
  'sjis.html': inCharset(
    '82a896bc914f',
    '8381815b838b83418368838c8358',
    '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
  ),
  'waits.html': `<meta charset="utf-8">${form()}<img src="https://www.example.com/never"><script src="https://example.com/x.js"></script>`,
};
/** Boxes that no person can see or use: each stands as お名前 before the one that is meant, and would be as likely. */
const hidden = {
  aria: '<div aria-hidden="true">TRAP</div>',
  clear: '<div style="opacity:0">TRAP</div>',
  cut: '<div style="height:0;overflow:hidden">TRAP</div>',
  disabled: '<label>お名前 <input name="t" disabled></label>',
  fieldset: '<fieldset disabled>TRAP</fieldset>',
  inert: '<div inert>TRAP</div>',
  left: '<div style="position:absolute;left:-9999px">TRAP</div>',
  locked: '<label>お名前 <input name="t" readonly></label>',
  none: '<div style="display:none">TRAP</div>',
  ticked: '<label>お名前 <input type="checkbox" name="t"></label>',
  tiny: '<label>お名前 <input name="t" style="width:1px;height:1px;padding:0;border:0"></label>',
  unseen: '<label>お名前 <span style="visibility:hidden"><input name="t"></span></label>',
};
for (const [name, html] of Object.entries(hidden)) {
  pages[`hidden-${name}.html`] =
    `<meta charset="utf-8">${form().replace('<form>', `<form>${html.replace('TRAP', '<label>お名前 <input name="t"></label>')}`)}`;
}
const endless = {
  'a.html': `<meta charset="utf-8">${form()}<script>for (;;);</script>`,
  'b.html': `<meta charset="utf-8">${form()}`,
};

describe('npm run read on pages that misbehave', () => {
  const folder = mkdtempSync(join(tmpdir(), 'odd-'));
  let browser: Browser;
  let measured: Measured;
  let stuck: Measured;

  beforeAll(async () => {
    for (const [name, files] of Object.entries({ pages, endless })) {
      mkdirSync(join(folder, name, 'folder.html'), { recursive: true });
      for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, name, file), bytes);
    }
    browser = await openChromium();
    [measured, stuck] = await Promise.all([
      measureFolder(browser, join(folder, 'pages')),
      measureFolder(browser, join(folder, 'endless'), { patience: short }),
    ]);
  }, patience);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const both = { personName: expect.any(String), email: expect.any(String) };
  const other: Record<string, object> = { 'empty.html': {}, 'held.html': { ...both, submitButton: expect.any(String) } };

  it.each(Object.keys(pages))('%s is read', (file) => {
    expect(measured.pages[file]?.fields).toEqual(other[file] ?? both);
  });

  it('a script without an end costs its own page only', () => {
    expect(Object.keys(stuck.pages)).toEqual(['a.html', 'b.html']);
    expect(stuck.pages['a.html']!.fields).toEqual({});
    expect(stuck.pages['b.html']!.fields).toEqual(both);
  });
});
