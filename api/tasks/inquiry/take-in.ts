import type { Inquiry, InquiryQuestion, InquiryRequest } from '../../contract/inquiry.ts';
import { ApiError, badRequest, notFound } from '../../errors/api-error.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { todayIn } from '../german-date.ts';
import { givenMaterial, type Material, storedMaterial } from '../material.ts';
import type { TaskContext } from '../task.ts';
import { deadlineFor } from './deadline.ts';
import { lookUp } from './look-up.ts';
import { passagesOfDossier } from './passages-of-dossier.ts';
import { readInquiry } from './read-inquiry.ts';

/**
 * Takes a question paper in: its preliminary remark, its questions with their parts, the day the answer is due, and
 * for every question earlier answers and passages of the documents.
 *
 * @throws ApiError when no paper is given, or what is given asks no numbered questions
 */
export async function takeIn(
  context: TaskContext,
  readers: Readers,
  request: InquiryRequest,
  files: readonly GivenDocument[],
): Promise<Inquiry> {
  const material = await paperOf(context, readers, request, files);
  const paper = readInquiry(material);
  if (!paper) {
    throw new ApiError(422, 'no-questions', `„${material.title}“ enthält keine nummerierten Fragen.`);
  }
  const received = request.received ?? todayIn();
  const passages = passagesOfDossier(context, request.dossier, material.documentId || undefined);
  const questions: InquiryQuestion[] = [];
  for (const { number, text, of } of paper.questions) {
    context.signal.throwIfAborted();
    const found = (await lookUp(text, passages)).map(({ citation }) => citation);
    questions.push({ number, text, of, unit: '', state: 'open', contribution: '', note: '', found });
  }
  const { title, parliament, term, number, askers, government, preface } = paper;
  return {
    title,
    parliament,
    term,
    number,
    askers,
    government,
    preface: preface.map(({ start, end }) => material.text.slice(start, end).replace(/\s+/g, ' ')),
    received,
    deadline: deadlineFor(received),
    questions,
  };
}

async function paperOf(
  context: TaskContext,
  readers: Readers,
  { document: id, text }: InquiryRequest,
  files: readonly GivenDocument[],
): Promise<Material> {
  const [file, ...more] = files;
  if ([file, id, text].filter((given) => given !== undefined).length !== 1 || more.length > 0) {
    throw badRequest(
      'Gebraucht wird genau ein Fragenpapier: eine Datei, ein aufgenommenes Dokument oder ein Text.',
    );
  }
  if (file) return givenMaterial(file.document, file.name);
  if (text !== undefined)
    return givenMaterial(await readers.read(new TextEncoder().encode(text), 'Anfrage.txt'), 'Anfrage');
  const document = await context.library.document(context.scope, id!);
  if (!document) throw notFound('Dieses Dokument');
  return storedMaterial(context, document);
}
