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
  away: '<div style="position:fixed;top:-500px">TRAP</div>',
  behind: '<div style="position:relative"><div>TRAP</div><div style="position:absolute;inset:0;background:#fff"></div></div>',
  below: '<div style="position:absolute;top:9999px">TRAP</div>',
  circle: '<div style="clip-path:circle(0)">TRAP</div>',
  clip: '<div style="position:absolute;clip:rect(0,0,0,0)">TRAP</div>',
  clipped: '<div style="clip-path:inset(50%)">TRAP</div>',
  corner: '<label>お名前 <input name="t" style="clip-path:polygon(0 0,0 0,0 0)"></label>',
  dim: '<div style="opacity:.2"><div style="opacity:.2">TRAP</div></div>',
  faint: '<div style="opacity:.01">TRAP</div>',
  filtered: '<div style="filter:opacity(0)">TRAP</div>',
  masked: '<div style="mask-image:linear-gradient(transparent,transparent)">TRAP</div>',
  under:
    '<div style="position:relative;z-index:-1">TRAP</div><div style="position:absolute;left:0;top:0;width:900px;height:36px;background:#fff"></div>',
  white: '<label>お名前 <input name="t" style="border:0;color:#fff;background:#fff"></label>',
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
/** Boxes that stand out little, or are decorated, and that a person sees all the same. */
const plainToSee = {
  badge: (box: string) =>
    `<div style="position:relative">${box}<span style="position:absolute;inset:0 auto 0 0;width:20px;background:#fff"></span></div>`,
  bar: (box: string) => `${box}<div style="position:fixed;inset:0 0 auto;height:300px;background:#fff"></div>`,
  dark: (box: string) =>
    `<div style="background:#222">${box.replace('<input', '<input style="color:#fff;background:transparent;border:0"')}</div>`,
  fading: (box: string) => `<div style="mask-image:linear-gradient(#000 80%,transparent)">${box}</div>`,
  floating: (box: string) =>
    `<div style="position:relative">${box.replace('<label>お名前 ', '').replace('</label>', '').replace('<input', '<input id="f"')}<label for="f" style="position:absolute;inset:0;background:#fff">お名前</label></div>`,
  grey: (box: string) => `<div style="opacity:.5">${box}</div>`,
  low: (box: string) => `<div style="height:6000px"></div>${box}`,
  placed: (box: string) => `<div style="position:absolute;top:1500px">${box}</div>`,
  slanted: (box: string) => `<div style="clip-path:polygon(0 0,100% 5%,100% 100%,0 95%)">${box}</div>`,
  thin: (box: string) => box.replace('<input', '<input style="border:0;border-bottom:1px solid #888;background:#fff;color:#fff"'),
};
for (const [name, around] of Object.entries(plainToSee)) {
  const box = '<label>お名前 <input name="n"></label>';
  pages[`seen-${name}.html`] = `<meta charset="utf-8">${form().replace(box, around(box))}`;
}
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
