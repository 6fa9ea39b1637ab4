import type { PageFile, SketchNode } from '../../utils/structure/page-file.ts';

const alone = /^(input|img|br|hr|wbr|col|area|source|track|embed|param)$/;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function draw(node: SketchNode, indent: string): string {
  if (typeof node === 'string') return indent + escaped(node);
  const [tag, attributes, ...inside] = node;
  const list = Object.entries(attributes).map(([name, text]) => (text === '' ? ` ${name}` : ` ${name}="${escaped(text)}"`));
  const drawn = inside.map((one) => draw(one, `${indent} `)).join('\n');
  // A frame's content stands in an attribute, as markup within markup.
  if (tag === 'iframe') return `${indent}<iframe${list.join('')} srcdoc="${escaped(drawn)}"></iframe>`;
  const begin = `${indent}<${tag}${list.join('')}>`;
  if (alone.test(tag)) return begin;
  if (inside.length === 0) return `${begin}</${tag}>`;
  return inside.every((one) => typeof one === 'string')
    ? `${begin}${inside.map((one) => draw(one, '')).join(' ')}</${tag}>`
    : `${begin}\n${drawn}\n${indent}</${tag}>`;
}

/** A page that a person sent, as HTML that a browser lays out and the reader reads. */
export const fixtureOf = ({ title, tree }: PageFile): string =>
  `<!doctype html>\n<html lang="ja">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n${draw(tree, '')}\n</html>\n`;
