import { randomUUID } from 'node:crypto';
import type { AdoptRequest } from '../../contract/adopt.ts';
import type { Draft, DraftPart, DraftSource } from '../../contract/drafts.ts';
import type { Form } from '../../contract/forms.ts';
import type { Citation, Section } from '../../contract/grounded-text.ts';
import { todayIn } from '../german-date.ts';
import { blanksOf, emptyPart, lengthOf, titleOf } from './assemble.ts';
import { readBrief } from './brief.ts';
import { fieldsOf } from './head/fields.ts';

/** The form that finished texts become drafts of: it has one part, of which every section makes one. */
export const adoptedForm = 'fliesstext';

/** A finished text as a draft: its statements as they are, with their citations and checks. */
export function adopt(form: Form, { title, text }: AdoptRequest): Draft {
  const brief = { ...readBrief('', form), subject: title };
  for (const { id, place } of form.head) if (place === 'subject') brief.fields.set(id, title);
  const today = todayIn();
  const head = fieldsOf(form, { brief, materials: [], main: null, today, inquiry: new Map() });
  const sections = text.sections.filter(({ statements }) => statements.length > 0);
  const parts = sections.flatMap((section, at) => partsOf(form, section, at));
  const { closing, fileStep, id, title: formTitle, paper } = form;
  return {
    form: id,
    formTitle,
    paper,
    title: titleOf(form, head),
    brief: '',
    notes: '',
    sources: sourcesOf(sections),
    head,
    parts,
    closing,
    fileStep,
    length: lengthOf(parts, null, false),
    ...blanksOf({ head, parts, closing, fileStep }),
    notices: [],
    engine: text.engine,
    provenance: text.provenance,
  };
}

function partsOf(form: Form, { heading, statements }: Section, at: number): DraftPart[] {
  return form.parts.slice(0, 1).map((part) => ({
    ...emptyPart({ ...part, heading, id: at === 0 ? part.id : `${part.id}-${at + 1}` }),
    statements: statements.map((statement) => ({
      ...statement,
      citations: statement.citations.map((citation) => ({ ...citation, state: 'available' as const })),
      id: randomUUID(),
      origin: 'engine' as const,
      accepted: true,
    })),
  }));
}

/** The documents that are cited, in order of first citation. */
function sourcesOf(sections: readonly Section[]): DraftSource[] {
  const citations = sections.flatMap(({ statements }) => statements.flatMap((one) => one.citations));
  const sources = new Map<string, DraftSource>(
    citations.map((citation) => [keyOf(citation), sourceOf(citation)]),
  );
  return [...sources.values()];
}

const keyOf = ({ documentId, source }: Citation) => `${documentId} ${source}`;
const sourceOf = ({ documentId, title, source }: Citation) => ({ documentId, title, source, date: null });
