/** How long the browser may take to begin reading the file. Milliseconds. */
const readingTime = 60_000;

const types = { json: 'application/json', csv: 'text/csv', ics: 'text/calendar' };

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const stamp = (now: Date) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('');

/**
 * Gives a text to the browser as a download. A link of our own does that
 * without the permission to see everybody's downloads.
 *
 * @param name of the file, without day and ending.
 */
export const saveFile = (name: string, ending: keyof typeof types, text: string): void =>
  save(`${name}-${stamp(new Date())}.${ending}`, new Blob([text], { type: `${types[ending]};charset=utf-8` }));

/** The same for an Excel file. @param day whether the name says when it was made. */
export const saveWorkbook = (name: string, bytes: Uint8Array<ArrayBuffer>, day: boolean): void =>
  save(`${name}${day ? `-${stamp(new Date())}` : ''}.xlsx`, new Blob([bytes], { type: workbook }));

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readingTime);
}
