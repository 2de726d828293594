import { and, type Column, eq, type SQL } from 'drizzle-orm';
import { citeSpeech } from '../../language/parliament/citation.ts';
import type { Anchor } from '../document.ts';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { speeches } from '../store/records/parliament-schema.ts';
import { documents } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { SpeechRecord } from './parliament.ts';

/** Contributions of the versions that are shown, as far as the scope reaches. Add order and limit as needed. */
export function selectSpeeches(db: Database, scope: AccessScope, condition?: SQL) {
  return db
    .select({ speech: speeches, title: documents.title, source: documents.source })
    .from(speeches)
    .innerJoin(documents, shownIn(speeches))
    .where(and(visible(scope, documents.dossierId), condition))
    .$dynamic();
}

/** The condition that joins rows of a version to the document that shows it. */
export function shownIn({ documentId, version }: { documentId: Column; version: Column }): SQL {
  return and(eq(documents.id, documentId), eq(documents.version, version))!;
}

type Row = Awaited<ReturnType<typeof selectSpeeches>>[number];

export function toSpeechRecord({ speech, title, source }: Row): SpeechRecord {
  const { version: _version, blocks: _blocks, anchor, ...told } = speech;
  return {
    ...told,
    title,
    source,
    anchor: JSON.parse(anchor) as Anchor,
    citation: citationOf(speech, title),
  };
}

function citationOf(speech: Row['speech'], title: string): string {
  const { body, term, session, page, quadrant, rede } = speech;
  if (term === null || session === null) return title;
  return citeSpeech({ body, term, session, page, quadrant, speech: rede });
}
