import type { Block } from '../document.ts';

/** How far down its head names what a paper is. */
const headBlocks = 14;
const types =
  /^(?:zu )?((?:Kleine|Große) Anfrage|Antwort|Antrag|Gesetzentwurf|Beschlussempfehlung(?: und Bericht)?|Unterrichtung|Entschließungsantrag|Änderungsantrag|Bericht|Schriftliche Fragen|Fragen? für die Fragestunde|Wahlvorschlag|Verordnung|Sammelübersicht)(?![\p{L}-])/u;

/** What a Drucksache is by its own head: „Antrag“, „Kleine Anfrage“, letter-spaced or not; null where it does not say. */
export function paperType(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(0, headBlocks)) {
    for (const line of text.split('\n')) {
      const type = types.exec(closed(line.trim()))?.[1];
      if (type) return type;
    }
  }
  return null;
}

/** „A n t r a g“ → „Antrag“; words of a letter-spaced line stand wider apart than its letters. */
function closed(line: string): string {
  if (!/^(?:\p{L}\s+){3,}\p{L}$/u.test(line)) return line;
  return line
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}
