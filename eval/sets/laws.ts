import type { Anchor, Block, SourceDocument } from '../../ingest/document.ts';
import { jsonLines } from './json-lines.ts';

/** A section (§, article, annex) of a federal law, as a line of the corpus has it. */
export interface LawSection {
  id: string;
  bjnr: string;
  number: string;
  heading: string | null;
  /** Headings above the section, outermost first; '[]' where there are none. */
  breadcrumb: string[] | '[]';
  /** The first line repeats number and heading. */
  text: string;
  law_title: string;
}

export function lawSections(path: string): AsyncGenerator<LawSection> {
  return jsonLines<LawSection>(path);
}

/** A section's paragraphs without its first line, so that nothing gives its heading away. */
export function paragraphsOf({ number, text }: LawSection): Block[] {
  const anchor: Anchor = { kind: 'paragraph', label: number, page: null };
  return text
    .slice(text.indexOf('\n') + 1)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph, anchor }));
}

/** Whole laws, each a document with the headings of its parts and sections. Sections of a law stand together. */
export async function* laws(path: string): AsyncGenerator<{ source: string; document: SourceDocument }> {
  let current: LawSection[] = [];
  for await (const section of lawSections(path)) {
    if (current[0] && current[0].bjnr !== section.bjnr) {
      yield lawOf(current);
      current = [];
    }
    current.push(section);
  }
  if (current.length > 0) yield lawOf(current);
}

function lawOf(sections: readonly LawSection[]): { source: string; document: SourceDocument } {
  const [first] = sections as [LawSection];
  const blocks: Block[] = [];
  let above: readonly string[] = [];
  for (const section of sections) {
    const path = section.breadcrumb === '[]' ? [] : section.breadcrumb;
    const anchor: Anchor = { kind: 'paragraph', label: section.number, page: null };
    const shared = path.findIndex((heading, level) => heading !== above[level]);
    for (const [level, text] of path.entries()) {
      if (shared >= 0 && level >= shared) blocks.push({ kind: 'heading', level: level + 1, text, anchor });
    }
    const heading = `${section.number} ${section.heading ?? ''}`.trim();
    blocks.push({ kind: 'heading', level: path.length + 1, text: heading, anchor }, ...paragraphsOf(section));
    above = path;
  }
  return {
    source: `${first.bjnr}.txt`,
    document: {
      title: first.law_title,
      kind: 'gesetz',
      language: 'de',
      date: null,
      number: first.bjnr,
      authors: [],
      blocks,
      pages: null,
      attachments: [],
    },
  };
}
