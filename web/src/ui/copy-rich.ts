/**
 * Puts a text into the clipboard, plain and, where given, formatted. By the browser's own copy event: `navigator.clipboard` is
 * missing where a house serves the page without TLS. Call it while a click is being handled.
 *
 * @throws Error when the browser does not let us
 */
export function copyRich({ html, plain }: { html?: string; plain: string }): void {
  const fill = (event: ClipboardEvent) => {
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!copied) throw new Error('The browser did not copy.');
}
