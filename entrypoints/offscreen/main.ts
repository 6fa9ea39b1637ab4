/**
 * A page that nobody sees, for Chromium: its background cannot reach the clipboard, and a page without the focus can do
 * so by this old way only. It empties the clipboard as it opens, and is closed again.
 */
document.addEventListener('copy', (event) => {
  event.clipboardData?.setData('text/plain', '');
  event.preventDefault();
});
document.execCommand('copy');
