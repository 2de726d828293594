/** A stretch of text that looks the same throughout. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Letter-spaced, as the Bundestag sets „Vorbemerkung der Fragesteller“. */
  spaced?: boolean;
  /** What a comparison finds left out, and what it finds new. */
  struck?: boolean;
  underlined?: boolean;
  /** Something a person still has to fill in: highlighted wherever the format can. */
  placeholder?: boolean;
  /** Indices into the paper's citations; one reference mark for all of them follows the text. */
  citations?: readonly number[];
}

/** What a paragraph is, and so how it looks. */
export const paragraphLooks = ['body', 'title', 'subject', 'line', 'small', 'quote', 'signature'] as const;
export type ParagraphLook = (typeof paragraphLooks)[number];

export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[]; look?: ParagraphLook; align?: 'left' | 'center' | 'right' }
  /** Numbers begin again after anything that is no list item. A mark of its own stands as it is: „2. a)“. */
  | { kind: 'list-item'; runs: Run[]; level: number; mark: 'bullet' | 'number' | { text: string } }
  /** „Betr.:“ and what follows it, with a hanging indent; `wide` where labels are long. */
  | { kind: 'field'; label: string; runs: Run[]; wide?: boolean }
  /** Two columns of lines side by side, without borders: the head of a memo or a Drucksache. */
  | { kind: 'columns'; left: Run[][]; right: Run[][] }
  /** `widths` are percentages, in steps of five; equal columns without. */
  | { kind: 'table'; header: boolean; rows: Run[][][]; widths?: number[] }
  | { kind: 'rule' }
  /** The heading or paragraph that follows begins a page. */
  | { kind: 'page-break' };

export interface PaperCitation {
  title: string;
  /** „S. 3“; empty for sources without places. */
  place: string;
  /** Verbatim words of the source; left out of the note when empty. */
  quote: string;
}

export interface PaperStyle {
  citations: 'footnotes' | 'endnotes' | 'none';
  /** `dashed`: „– 2 –“ centred above the text, from the second page on; `plain`: „2“ centred below it. */
  pageNumbers: 'dashed' | 'plain' | 'none';
  /** `speech`: large and widely set, to be read from a lectern. */
  body: 'standard' | 'speech';
  /** Beside the page number on all pages but the first. */
  running?: { left: string; right: string };
}

/** A text on its way out of the house, whatever file it becomes. */
export interface Paper {
  title: string;
  properties: { author?: string; subject?: string; keywords?: string[]; createdAt?: string };
  /** Stands above the text; a letterhead of the house may print it elsewhere, or in its own way. */
  head: PaperBlock[];
  blocks: PaperBlock[];
  /** On pages of their own behind everything else. */
  annex?: PaperBlock[];
  citations: PaperCitation[];
  style: PaperStyle;
  /** Values a letterhead may ask for by name, such as `Aktenzeichen`. */
  fields?: Record<string, string>;
}

export const standardStyle: PaperStyle = { citations: 'footnotes', pageNumbers: 'dashed', body: 'standard' };

/**
 * A text as runs: what stands in «…» becomes a placeholder, and the citations follow the last word.
 *
 * @param citations indices into the paper's citations
 */
export function runsOf(text: string, citations: readonly number[] = []): Run[] {
  const runs: Run[] = text
    .split(/(«[^«»]*»)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('«') ? { text: part, placeholder: true } : { text: part }));
  const last = runs.at(-1);
  if (last && citations.length > 0) last.citations = citations;
  return runs;
}

/** The words of runs, without marks. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
