import { maskPage, type PageFile } from '../structure/page-file.ts';
import { drawnPage } from './session-items.ts';

export const keepDrawnPage = (page: PageFile): Promise<void> => drawnPage.write(page);

/** Calls `next` with the page that waits to be shown, or `null` if there is none, and with every later one. @returns ends the watch. */
export function watchDrawnPage(next: (page: PageFile | null) => void): () => void {
  // Wherever it came from, it is masked once more.
  const report = (page: PageFile | null) => next(page && maskPage(page, []));
  const stop = drawnPage.watch(report);
  void drawnPage.read().then(report);
  return stop;
}

export const dropDrawnPage = (): Promise<void> => drawnPage.remove();
