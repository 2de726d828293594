/** Text without the control characters that XML 1.0 forbids: one of them, pasted, would make the whole file unreadable. */
export const printable = (text: string): string => text.replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '');
