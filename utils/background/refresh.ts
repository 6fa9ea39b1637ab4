import { sendToPage } from './content-scripts.ts';
import { sendToFrame } from './frames.ts';

/** What is known of the person chosen for a tab has changed: whatever we show there shows what is true now. */
export async function refreshTab(tabId: number): Promise<void> {
  await Promise.all([sendToPage(tabId, 'page/refresh', {}), sendToFrame(tabId, 'inquiry', 'frame/refresh', {})]);
}
