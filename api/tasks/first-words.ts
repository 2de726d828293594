const mostLetters = 80;

/** The beginning of a text as a title, up to a word's end. */
export function firstWords(text: string, most = mostLetters): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most);
  return `${line.slice(0, cut > 0 ? cut : most).replace(/[\s,;:–-]+$/, '')} …`;
}
