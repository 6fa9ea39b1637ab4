import type { PageFacts } from '../../utils/reader/facts.ts';
import { sketchPage } from '../../utils/content/page/structure.ts';
import { type Sketch } from '../../utils/structure/page-file.ts';
import { readPage } from './read-page.ts';

export interface Sketched {
  sketch: Sketch;
  /** `kind@place` of what would be filled. */
  read: string[];
}

const readNow = () => readPage(document).sure.map(({ kind, at }) => `${kind}@${at}`);

function show(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** Runs inside the page: shows one page after the other, types into every box of it, lets the page repeat what was typed, and draws it. */
export function sketchPages(pages: readonly string[], typed: readonly string[]): Sketched[] {
  return pages.map((html, page) => {
    show(html);
    const read = readNow();
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'input:not([type=radio], [type=checkbox], [type=hidden], [type=submit], [type=button], [type=image], [type=reset]), textarea',
      ),
    ];
    boxes.forEach((box, at) => {
      const text = typed[(page + at) % typed.length]!;
      if (/^(text|tel|email|search|url|textarea|password)$/.test(box.type)) box.value = text;
      // Pages greet, repeat and check: everywhere where the reader looks for labels, and in what it reads of a control.
      if (box.type === 'password' || box.value !== text) return;
      box.after(`${text}さん`);
      box.before(Object.assign(document.createElement('label'), { textContent: `${text} を確認` }));
      box.title = `今の入力：${text}`;
      box.placeholder = text;
      box.setAttribute('data-now', text);
      document.querySelector('h1, h2')?.append(` ${[...text].join(' ')}`);
    });
    return { sketch: sketchPage(document), read };
  });
}

/** Runs inside the page: what the reader makes of each. */
export const readPages = (pages: readonly string[]): string[][] =>
  pages.map((html) => {
    show(html);
    return readNow();
  });

/** Runs inside the page: each page drawn as it stands. */
export const drawPages = (pages: readonly string[]): Sketch[] =>
  pages.map((html) => {
    show(html);
    return sketchPage(document);
  });

/** The controls of a page as plain facts, each with what it is in truth; '' = none of ours. */
export interface Told {
  controls: PageFacts['controls'];
  truths: string[];
}

/** Runs inside the page. */
export const tellControls = (pages: readonly string[]): Told[] =>
  pages.map((html) => {
    show(html);
    const { facts, elements } = readPage(document);
    return { controls: facts.controls, truths: facts.controls.map((_control, at) => elements[at]!.dataset['truth'] ?? '') };
  });
