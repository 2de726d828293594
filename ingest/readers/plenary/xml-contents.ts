import { child, children, descendants, textOf, type XmlNode } from '../xml.ts';

/** What the table of contents of a record in XML adds to the record itself. */
export interface RecordContents {
  /** Printed page and its quarter, A to D, on which a speech begins, by the speech's id. */
  places: Map<string, { page: string; quadrant: string | null }>;
  /** An agenda item with its subject: „Tagesordnungspunkt 3: Wärmeplanung“. */
  titled(item: string): string;
}

/** Reads `inhaltsverzeichnis`: `<ivz-block>` for each item, `<xref ref-type="rede" rid="…" pnr="411" div="B">` for speeches. */
export function readContents(root: XmlNode): RecordContents {
  const places: RecordContents['places'] = new Map();
  const subjects = new Map<string, string>();
  const opening = child(root, 'vorspann');
  for (const { attributes } of descendants(opening, 'xref')) {
    const { rid, pnr, div, 'ref-type': type } = attributes;
    if (type === 'rede' && rid && pnr && !places.has(rid))
      places.set(rid, { page: pnr, quadrant: div ?? null });
  }
  for (const block of descendants(opening, 'ivz-block')) {
    const item = nameOf(textOf(child(block, 'ivz-block-titel')));
    const subject = subjectOf(block);
    if (item && subject && !subjects.has(item)) subjects.set(item, subject);
  }
  return {
    places,
    titled(item) {
      const subject = subjects.get(nameOf(item));
      return subject ? `${item.trim()}: ${subject}` : item;
    },
  };
}

const nameOf = (text: string) => text.replace(/\s+/g, ' ').replace(/:\s*$/, '').trim();

/** The first entry that names no speaker. */
function subjectOf(block: XmlNode): string | null {
  for (const entry of children(block)) {
    if (entry.name !== 'ivz-eintrag') continue;
    const content = child(entry, 'ivz-eintrag-inhalt');
    if (!content || child(content, 'redner')) continue;
    const subject = nameOf(textOf(content));
    if (subject) return subject;
  }
  return null;
}
