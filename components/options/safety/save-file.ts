/** How long the browser may take to begin reading the file. Milliseconds. */
const readingTime = 60_000;

const types = { json: 'application/json', csv: 'text/csv', ics: 'text/calendar' };

const stamp = (now: Date) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('');

/**
 * Gives a text to the browser as a download. A link of our own does that
 * without the permission to see everybody's downloads.
 *
 * @param name of the file, without day and ending.
 */
export function saveFile(name: string, ending: keyof typeof types, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${types[ending]};charset=utf-8` }));
  link.download = `${name}-${stamp(new Date())}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readingTime);
}
