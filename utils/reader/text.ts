/** Text that a label can hold, in characters; longer text is a paragraph and names no field. */
const longestLabel = 60;

/** Words inside these belong to the control, not to what stands around it. */
const notLabelText = new Set(['SELECT', 'TEXTAREA', 'BUTTON', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION']);

/** What has been worked out of a text before: a page says the same things at every reading. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) {
      // A page that changes for hours must not fill the memory.
      if (known.size > 999) known.clear();
      known.set(text, work(text));
    }
    return known.get(text)!;
  };
}

/** Half-width letters and digits, full-width kana, single blanks: so that one pattern serves every spelling. */
export const plain = remembered((text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim());

/** The words of a node without those of the controls inside it; '' when it is longer than a label. */
export function wordsOf(node: Node): string {
  let text = '';
  const visit = (one: Node): boolean => {
    if (one.nodeType === 3) {
      text += ` ${one.nodeValue}`;
      // Indentation is no text: only what is left of a long run counts.
      if (text.length > longestLabel) text = text.replace(/\s+/g, ' ');
      return text.length <= longestLabel + 2;
    }
    if (one.nodeType !== 1 || notLabelText.has(one.nodeName)) return true;
    if (one.nodeName === 'IMG') text += ` ${(one as HTMLImageElement).alt}`;
    for (let child = one.firstChild; child; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    return true;
  };
  return visit(node) ? plain(text) : '';
}

/** A label without its required mark, number, stars and colon. */
export const bare = remembered((text) =>
  // Most labels say nothing of that, and looking for it everywhere would cost more than all the rest.
  (/必|任|[Rr][Ee]|[Oo][Pp]/.test(text)
    ? text.replace(/[[(【<]?[\s※*]*(必[須要]|任意|required|optional)(項目|入力)?\s*[】\])>]?/gi, ' ')
    : text
  )
    .replace(/[*※]/g, ' ')
    .replace(/^[\s\d.●■◆○◎▼▶・:|>-]+|[\s:。、|<]+$/g, ''),
);
