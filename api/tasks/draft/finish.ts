import type { Draft, DraftPart, DraftRequest, DraftResult } from '../../contract/drafts.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import type { Form } from '../../contract/forms.ts';
import { todayIn } from '../german-date.ts';
import type { Material } from '../material.ts';
import { extractiveResult, generativeResult } from '../result.ts';
import { asResult, blanksOf, lengthOf, titleOf } from './assemble.ts';
import type { Brief } from './brief.ts';
import { fieldsOf } from './head/fields.ts';
import { inquiryFields } from './head/inquiry-fields.ts';
import type { ModelWriter } from './model/model-writer.ts';
import { isNotes } from './notes/note-material.ts';
import { isMeant, lengthFor } from './select/scale.ts';
import type { DraftSources } from './sources.ts';

interface Written {
  form: Form;
  request: Pick<DraftRequest, 'brief' | 'notes' | 'length'>;
  sources: DraftSources;
  brief: Brief;
  parts: DraftPart[];
  notices: Notice[];
  /** The model that has written parts of it; null for the extractive engine. */
  writer: ModelWriter | null;
  /** `performance.now()` when the task began. */
  startedAt: number;
}

/** The draft around its written parts: head, length, and what a person still has to fill in. */
export function finishDraft({
  form,
  request,
  sources,
  brief,
  parts,
  notices,
  writer,
  startedAt,
}: Written): DraftResult {
  const { materials, inquiry } = sources;
  const main = sources.main ?? mostCited(materials, parts);
  const head = fieldsOf(form, {
    brief,
    materials,
    main,
    today: todayIn(),
    inquiry: inquiry && main ? inquiryFields(inquiry, main) : new Map(),
  });
  const target = lengthFor(form, request.length);
  const length = lengthOf(parts, target, isMeant(target, request.length));
  const result = {
    sections: parts.map(({ heading, statements }) => ({ heading, statements })),
    materials,
    ...(request.length && { target: request.length }),
    note: length && !length.kept ? lengthNotice(length) : null,
    notices,
    startedAt,
  };
  const { engine, ...grounded } = writer?.wrote
    ? generativeResult({ ...result, record: writer.record, reading: writer.reading })
    : extractiveResult(result);
  const { closing, fileStep, id, title: formTitle, paper } = form;
  const draft: Draft = {
    form: id,
    formTitle,
    paper,
    brief: request.brief,
    notes: request.notes ?? '',
    title: titleOf(form, head),
    sources: materials
      .filter((material) => !isNotes(material))
      .map(({ documentId, title, source, date }) => ({ documentId, title, source, date })),
    head,
    parts,
    closing,
    fileStep,
    length,
    ...blanksOf({ head, parts, closing, fileStep }),
    notices: [
      ...notices.map(({ message }) => message),
      ...sources.notices,
      ...(grounded.coverage.note ? [grounded.coverage.note] : []),
    ],
    engine,
    provenance: grounded.provenance,
  };
  return asResult(draft, { engine, ...grounded });
}

/** The document that most statements come from. */
function mostCited(materials: readonly Material[], parts: readonly DraftPart[]): Material | null {
  const count = (material: Material) =>
    parts
      .flatMap(({ statements }) => statements)
      .filter(
        ({ citations: [first] }) =>
          first?.source === material.source && first.documentId === material.documentId,
      ).length;
  const documents = materials.filter((material) => !isNotes(material));
  const [best] = documents.toSorted((a, b) => count(b) - count(a));
  return best && count(best) > 0 ? best : null;
}

const units = { words: 'Wörter', sentences: 'Sätze', minutes: 'Minuten', pages: 'Seiten' };
const number = new Intl.NumberFormat('de-DE');

function lengthNotice({ target, words }: NonNullable<Draft['length']>): string {
  return `Die Quellen ergeben hier ${number.format(words)} Wörter; vorgesehen sind ${number.format(target.value)} ${units[target.unit]}.`;
}
