import type { Lot } from './random.ts';

/** One field as HTML, ready to be put into rows. */
export interface Drawn {
  /** Plain words of the label. */
  words: string;
  /** Label with its required mark. */
  label: string;
  /** The boxes with what stands between them. */
  boxes: string;
  /** id of the first box, or '' */
  id: string;
  hint: string;
}

export interface Layout {
  name: string;
  /** Whether a note may stand before the boxes. */
  draw(rows: readonly Drawn[], lot: Lot): string;
}

const each =
  (row: (one: Drawn, lot: Lot) => string, around: (all: string) => string = (all) => all): Layout['draw'] =>
  (rows, lot) =>
    around(rows.map((one) => row(one, lot)).join('\n'));

const tie = ({ id, label }: Drawn, tag = 'label'): string =>
  id === '' || tag !== 'label' ? `<${tag}>${label}</${tag}>` : `<label for="${id}">${label}</label>`;

export const layouts: readonly Layout[] = [
  {
    name: 'table th/td',
    draw: each(
      (one) => `<tr><th>${one.label}</th><td>${one.boxes}${one.hint}</td></tr>`,
      (all) => `<table>${all}</table>`,
    ),
  },
  {
    name: 'table td/td',
    draw: each(
      (one) => `<tr><td class="t">${one.label}</td><td>${one.boxes}${one.hint}</td></tr>`,
      (all) => `<table>${all}</table>`,
    ),
  },
  {
    name: 'table th/td with label for',
    draw: each(
      (one) => `<tr><th>${tie(one)}</th><td>${one.hint}${one.boxes}</td></tr>`,
      (all) => `<table>${all}</table>`,
    ),
  },
  {
    name: 'dl',
    draw: each(
      (one) => `<dt>${one.label}</dt><dd>${one.boxes}${one.hint}</dd>`,
      (all) => `<dl>${all}</dl>`,
    ),
  },
  {
    name: 'dl with wrappers',
    draw: each((one) => `<dl><dt>${tie(one)}</dt><dd><div><div>${one.hint}<span>${one.boxes}</span></div></div></dd></dl>`),
  },
  { name: 'div with label for', draw: each((one) => `<div class="g">${tie(one)}<div>${one.boxes}</div>${one.hint}</div>`) },
  {
    name: 'div with unlinked label',
    draw: each((one) => `<div><label>${one.label}</label><div class="c">${one.boxes}</div>${one.hint}</div>`),
  },
  { name: 'div with span', draw: each((one) => `<div><span>${one.label}</span><span>${one.boxes}</span>${one.hint}</div>`) },
  {
    name: 'div grid',
    draw: each(
      (one) =>
        `<div class="row"><div class="col-3"><p>${one.label}</p></div><div class="col-9"><div>${one.boxes}</div>${one.hint}</div></div>`,
    ),
  },
  {
    name: 'list',
    draw: each(
      (one) => `<li><p>${one.label}</p><p>${one.boxes}</p>${one.hint}</li>`,
      (all) => `<ul>${all}</ul>`,
    ),
  },
  { name: 'fieldset with legend', draw: each((one) => `<fieldset><legend>${one.label}</legend>${one.boxes}${one.hint}</fieldset>`) },
  { name: 'paragraph with break', draw: each((one) => `<p>${one.label}<br>${one.boxes}</p>${one.hint}`) },
  { name: 'flat', draw: each((one) => `<p>${one.label}</p>${one.boxes}<br>`) },
  { name: 'flat headings', draw: each((one) => `<h3>${one.label}</h3>${one.hint}<div>${one.boxes}</div>`) },
  {
    name: 'custom elements',
    draw: each((one) => `<app-field><app-label>${one.label}</app-label><app-input>${one.boxes}</app-input></app-field>`),
  },
];

/** Layouts for forms whose every field is one box. */
export const singleLayouts: readonly Layout[] = [
  { name: 'label around the box', draw: each((one) => `<label><span>${one.label}</span> ${one.boxes}</label>${one.hint}`) },
  { name: 'label behind the box', draw: each((one) => `<div class="f">${one.boxes}<span>${one.label}</span></div>`) },
  { name: 'floating label', draw: each((one) => `<div class="f">${one.boxes}${tie(one)}</div>`) },
  { name: 'flat, label behind', draw: each((one) => `${one.boxes} ${one.label}<br>`) },
  {
    name: 'labels in their own column',
    draw: (rows) =>
      `<div class="cols"><div>${rows.map((one) => `<p>${one.label}</p>`).join('')}</div><div>${rows.map((one) => `<p>${one.boxes}</p>`).join('')}</div></div>`,
  },
  {
    name: 'row of labels over a row of boxes',
    draw(rows) {
      const pairs = Array.from({ length: Math.ceil(rows.length / 2) }, (_, i) => rows.slice(i * 2, i * 2 + 2));
      return `<table>${pairs.map((pair) => `<tr>${pair.map((one) => `<th>${one.label}</th>`).join('')}</tr><tr>${pair.map((one) => `<td>${one.boxes}</td>`).join('')}</tr>`).join('')}</table>`;
    },
  },
];
