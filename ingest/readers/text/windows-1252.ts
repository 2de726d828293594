/** What Windows-1252 has in place of the control characters 0x80 to 0x9F; gaps are unassigned. */
const letters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Reads C1 control characters as the Windows-1252 characters of the same code. No text contains the former; they
 * come from decoders (Node's own among them) that take Windows-1252 for ISO 8859-1.
 */
export function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const letter = letters[control.charCodeAt(0) - 0x80]!;
    return letter === ' ' ? control : letter;
  });
}
