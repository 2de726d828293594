/** Private-use code points of the fonts Symbol and Wingdings as office programs write them for list bullets. */
const bullets: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '–',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf0fe': '☒',
};

const cache = new Map<string, string>();

/**
 * A glyph's text as it shall appear: ligatures taken apart, bullets of symbol fonts named, control characters gone.
 * White space around the character a glyph shows goes too: Bundestag PDFs map the full stop to space plus full stop.
 * A glyph that is white space alone gives a single space.
 */
export function glyphText(unicode: string): string {
  let text = cache.get(unicode);
  if (text === undefined) {
    text = clean(unicode);
    cache.set(unicode, text);
  }
  return text;
}

function clean(unicode: string): string {
  const bare = unicode
    .replace(/[\ue000-\uf8ff]/g, (sign) => bullets[sign] ?? '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\ufffd]/gu, '')
    .normalize('NFC');
  const trimmed = bare.trim();
  return trimmed || (bare ? ' ' : '');
}
