import type { Block, SourceDocument } from '../document.ts';
import { findAuthors } from './metadata/authors.ts';
import { findDate, firstDate } from './metadata/date.ts';
import { findKind } from './metadata/kind.ts';
import { findLanguage } from './metadata/language.ts';
import { findNumber } from './metadata/number.ts';
import { documentHead } from './metadata/head.ts';
import { findTitle } from './metadata/title.ts';

export type Description = Pick<SourceDocument, 'title' | 'kind' | 'language' | 'date' | 'number' | 'authors'>;

export interface Hints {
  /** Path or file name; the last resort for a title. */
  name: string;
  /** What the format itself states with authority (a mail's sender and date): taken as it is. */
  known?: Partial<Description>;
  /** What the writing program put into the file's properties: often a template's, so the text goes first. */
  properties?: { title?: string | null; author?: string | null; date?: string | null };
}

/** What a document says about itself: title, kind, language, date, number and authors, found in its blocks. */
export function describe(blocks: readonly Block[], hints: Hints): Description {
  const head = documentHead(blocks);
  const kind = hints.known?.kind ?? findKind(head);
  return {
    title: findTitle(head, kind, hints),
    kind,
    language: findLanguage(blocks),
    date: findDate(head, kind) ?? firstDate(hints.properties?.date ?? ''),
    number: findNumber(head, kind),
    authors: findAuthors(head, kind, hints.properties?.author ?? null),
    ...hints.known,
  };
}
