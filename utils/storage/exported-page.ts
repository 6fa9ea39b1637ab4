import { maskPage, type PageFile } from '../structure/page-file.ts';
import { drawnPage } from './session-items.ts';

export const keepDrawnPage = (page: PageFile): Promise<void> => drawnPage.write(page);

/** Calls `next` with the page that waits now, `null` when none does, and with every later one. @returns ends the watch. */
export function watchDrawnPage(next: (page: PageFile | null) => void): () => void {
  // It is masked once more, wherever it came from.
  const report = (page: PageFile | null) => next(page && maskPage(page, []));
  const stop = drawnPage.watch(report);
  void drawnPage.read().then(report);
  return stop;
}

export const dropDrawnPage = (): Promise<void> => drawnPage.remove();
