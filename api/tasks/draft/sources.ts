import type { DocumentKind } from '../../../ingest/document.ts';
import type { DraftRequest } from '../../contract/drafts.ts';
import type { Form } from '../../contract/forms.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { germanDate } from '../german-date.ts';
import { type QuestionPaper, readInquiry } from '../inquiry/read-inquiry.ts';
import type { Material } from '../material.ts';
import { gatherMaterials } from '../summarise/gather.ts';
import type { TaskContext } from '../task.ts';
import { isNotes, noteMaterial } from './notes/note-material.ts';

/** What a draft is made from. */
export interface DraftSources {
  /** Everything given, notes first. */
  materials: Material[];
  /** The source the draft answers or rests on, where form or sources say which. */
  main: Material | null;
  /** The questions to answer, where the form answers some and a source asks them. */
  inquiry: QuestionPaper | null;
  /** German sentences on sources that were left out. */
  notices: string[];
}

/**
 * Gathers the sources of a draft. Nothing given is no error: the form then stays empty.
 *
 * @throws ApiError when a document is not there; ReadError when a file cannot be read
 */
export async function gatherSources(
  context: TaskContext,
  readers: Readers,
  { documents = [], dossier, notes = '' }: Pick<DraftRequest, 'documents' | 'dossier' | 'notes'>,
  files: readonly GivenDocument[],
  form: Form,
): Promise<DraftSources> {
  const named = files.length > 0 || documents.length > 0 || dossier !== undefined;
  const gathered = named ? await gatherMaterials(context, readers, { documents, dossier }, files) : [];
  return arranged([...(notes.trim() === '' ? [] : [noteMaterial(notes)]), ...gathered], form);
}

/** Sources in the roles they have for a form: which holds, which is answered, which asks. */
export function arranged(given: readonly Material[], form: Form): DraftSources {
  const { current, notices } = withoutSuperseded(given);
  const materials = form.public ? withoutInternal(current, notices) : current;
  if (materials.every(({ text }) => text === '')) {
    notices.push('Ohne lesbare Quellen bleibt die Form leer: Sie zeigt, was hineingehört.');
  }
  const asks = form.parts.some(({ layout }) => layout === 'question');
  const asking = asks ? questionPaper(materials, form) : null;
  return {
    materials,
    main: asking?.material ?? mainOf(materials, form),
    inquiry: asking?.paper ?? null,
    notices,
  };
}

const internalKinds: ReadonlySet<DocumentKind> = new Set(['vermerk', 'vorlage', 'mail']);

/** What only the house may read does not go into what everybody will read, unless there is nothing else. */
function withoutInternal(materials: readonly Material[], notices: string[]): Material[] {
  const mails = materials.filter(({ kind }) => kind === 'mail');
  const isInternal = ({ kind, source }: Material) =>
    internalKinds.has(kind) || mails.some((mail) => source.startsWith(`${mail.source}/`));
  const open = materials.filter((material) => !isInternal(material));
  const internal = materials.length - open.length;
  if (internal === 0 || open.every(isNotes)) return [...materials];
  const what = internal === 1 ? 'Ein internes Dokument bleibt' : `${internal} interne Dokumente bleiben`;
  notices.push(`${what} außer Betracht, weil der Text an die Öffentlichkeit geht.`);
  return open;
}

/** Of documents with the same title, the newest one holds. */
function withoutSuperseded(materials: readonly Material[]): { current: Material[]; notices: string[] } {
  const notices: string[] = [];
  const current = materials.filter(({ title, date }) => {
    if (date === null) return true;
    const newer = materials
      .filter((other) => other.title === title && (other.date ?? '') > date)
      .sort((a, b) => b.date!.localeCompare(a.date!))[0];
    if (newer) {
      notices.push(
        `„${title}“ vom ${germanDate(date)} ist durch die Fassung vom ${germanDate(newer.date!)} ersetzt und bleibt außer Betracht.`,
      );
    }
    return !newer;
  });
  return { current, notices };
}

/** The question paper among the sources: one that asks before one that repeats the questions, the newest first. */
function questionPaper(materials: readonly Material[], { restsOn }: Form) {
  const papers = materials.flatMap((material) => {
    const paper = saysAnfrage(material) ? readInquiry(material) : null;
    return paper ? [{ material, paper }] : [];
  });
  const rank = ({ material, paper }: (typeof papers)[number]) =>
    (paper.answered ? 0 : 2) + (restsOn.includes(material.kind) ? 1 : 0);
  return (
    papers.sort(
      (a, b) => rank(b) - rank(a) || (b.material.date ?? '').localeCompare(a.material.date ?? ''),
    )[0] ?? null
  );
}

const headLength = 1500;

/** Other texts number questions too. */
const saysAnfrage = ({ kind, text }: Material) =>
  kind === 'drucksache' || /^(?:Kleine|Große) Anfrage/m.test(text.slice(0, headLength));

/** The newest source of the first kind the form rests on that is there; where it rests on none, the only source. */
function mainOf(materials: readonly Material[], { restsOn }: Form): Material | null {
  const documents = materials.filter((material) => !isNotes(material));
  if (restsOn.length === 0) return documents.length === 1 ? documents[0]! : null;
  const first = restsOn.find((kind) => documents.some((document) => document.kind === kind));
  const fitting = documents.filter(({ kind }) => kind === first);
  return fitting.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0] ?? null;
}

/** Question papers are not answered from themselves; an earlier answer that repeats the questions may well be. */
export const others = ({ materials, main, inquiry }: DraftSources) =>
  materials.filter((material) => material !== main || !inquiry || inquiry.answered);
