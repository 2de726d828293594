/** Where WinAnsiEncoding (ISO 32000-1, annex D.2) has signs that Latin-1 lacks. */
const beyondLatin1: Record<string, string> = {
  '€': '\x80',
  '‚': '\x82',
  '„': '\x84',
  '…': '\x85',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
};

/** Text as bytes of WinAnsiEncoding, each a character of its own. Throws on a sign that it has not. */
export function winAnsi(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/g, (sign) => {
    const code = beyondLatin1[sign];
    if (code === undefined) throw new Error(`Helvetica cannot print „${sign}“.`);
    return code;
  });
}
