/** Text that a label can hold; longer text is a paragraph and names no field. */
const longestLabel = 80;

const notLabelText = new Set(['SELECT', 'OPTION', 'TEXTAREA', 'INPUT', 'BUTTON', 'SCRIPT', 'STYLE', 'TEMPLATE']);

/** Half-width letters and digits, full-width kana, single blanks: so that one pattern serves every spelling. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** The words of an element without those of the controls inside it; '' when it is longer than a label. */
export function wordsOf(node: Node): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (one: Node): boolean => {
    if (one.nodeType === Node.TEXT_NODE) {
      const text = one.nodeValue ?? '';
      parts.push(text);
      length += text.trim().length;
      return length <= longestLabel;
    }
    if (one.nodeType !== Node.ELEMENT_NODE || notLabelText.has(one.nodeName)) return true;
    for (let child = one.firstChild; child; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    return true;
  };
  return visit(node) ? plain(parts.join(' ')) : '';
}
