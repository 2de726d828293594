/** What word processors leave in copied text and no reader sees: soft hyphens, joiners, byte order marks. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** Marks of list items as Word writes them before a tab: dots, squares of symbol fonts, the „o“ of the second level. */
const bullet = /^[ \t]*[\u00b7\u2022\u25aa\u25cf\u2023\u27a2\uf0a7\uf0b7\uf0d8\uf0fcow§-][\t ]*\t+/gmu;
const numbered = /^([ \t]*(?:\d{1,3}[.)]|[a-z]\)|\(\d{1,3}\)))\t+/gmu;

/**
 * Text copied from a word processor as somebody would have typed it: paragraphs and list items on lines of their own,
 * plain hyphens and spaces, nothing invisible.
 */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|\v/g, '\n')
    .replace(invisible, '')
    .replaceAll('\u2011', '-')
    .replace(bullet, '– ')
    .replace(numbered, '$1 ')
    .replace(/[^\P{Cc}\t\n]|\p{Co}/gu, '')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** Cleans what is pasted into a text field; fields that take back what was typed take this back, too. */
export function cleanPaste(event: ClipboardEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const clean = cleaned(text);
  if (clean === text || text === '') return;
  event.preventDefault();
  // The browser's own editing command keeps the field's undo, which setting the value would clear.
  document.execCommand('insertText', false, clean);
}
