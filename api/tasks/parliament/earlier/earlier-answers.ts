import type { Finding, Section, Statement } from '../../../contract/grounded-text.ts';
import type {
  ChangedFigure,
  EarlierAnswers,
  EarlierAnswersRequest,
} from '../../../contract/parliament/earlier-answers.ts';
import { checkQuoted } from '../../../evidence/quotation.ts';
import type { ChatModel } from '../../../model/chat-model.ts';
import { nameOf } from '../spoken.ts';
import { blockOffsets } from '../../../../ingest/document.ts';
import type { Material } from '../../material.ts';
import { extractiveResult, generativeResult } from '../../result.ts';
import { progress, type Task } from '../../task.ts';
import { chooseModel, type WritingContext } from '../../writing/engine.ts';
import { SectionWriter } from '../section-writer.ts';
import { changedFigures } from './changes.ts';
import { findAnswers, type FoundAnswer } from './find.ts';
import { questionOf } from './question.ts';

/** What three sentences take. */
const words = 90;

/**
 * Earlier answers to the same question, oldest first, in their own words; where later ones give another figure for the
 * same thing, it is marked with what was said before. A model, where one is chosen, sums up each answer before that.
 *
 * @throws ApiError as `questionOf` and `chooseModel`
 */
export function earlierAnswersBy(
  context: WritingContext,
  request: EarlierAnswersRequest,
): Task<EarlierAnswers> {
  return earlierAnswers(context, request, chooseModel(context.models, request));
}

async function* earlierAnswers(
  context: WritingContext,
  request: EarlierAnswersRequest,
  model: ChatModel | null,
): Task<EarlierAnswers> {
  const startedAt = performance.now();
  const question = await questionOf(context, request);
  yield progress('Suche frühere Antworten …');
  const found = (await findAnswers(context, question, request)).slice(0, request.limit).sort(byDate);
  if (found.length === 0) {
    const message = 'In den aufgenommenen Drucksachen und Protokollen steht keine Antwort auf diese Frage.';
    const refusal = { reason: 'not-contained' as const, message, missing: [], nearest: [] };
    return { ...extractiveResult({ refusal, startedAt }), earlier: { question, answers: [], changes: [] } };
  }
  const materials = new Map(found.map(({ material }) => [material.documentId, material]));
  const quoted = checkQuoted(found.map(quote), ({ documentId }) => materials.get(documentId)?.text ?? null);
  const changes = changedFigures(quoted.map(({ statements }) => statements.map(({ text }) => text)));
  const marked = markChanges(quoted, changes);
  const writer = model && new SectionWriter(model, context.signal);
  const sections: Section[] = [];
  for (const [section, answer] of found.entries()) {
    const { heading } = answer;
    if (writer) yield progress(`„${model.name}“ liest: ${heading}`, section, found.length);
    const written = writer
      ? yield* writer.write(taskFor(context, answer, { section, question, before: sections }))
      : [];
    const { statements } = marked[section]!;
    for (const statement of statements) yield { type: 'statement', section, statement, heading };
    sections.push({ heading, statements: [...written, ...statements] });
  }
  const result = { sections, materials: [...materials.values()], notices: writer?.notices ?? [], startedAt };
  const text = writer?.wrote
    ? generativeResult({ ...result, record: writer.record, reading: writer.reading })
    : extractiveResult(result);
  const behind = sections.map(({ statements }, at) => statements.length - marked[at]!.statements.length);
  return {
    ...text,
    earlier: { question, answers: found.map(describe), changes: changes.map((one) => shifted(one, behind)) },
  };
}

/** Undated papers first: nothing says that they are newer. */
function byDate(a: FoundAnswer, b: FoundAnswer): number {
  return (
    (a.material.date ?? '').localeCompare(b.material.date ?? '') || order(a.material) - order(b.material)
  );
}

/** By term and running number. */
function order({ number }: Material): number {
  const [term = 0, running = 0] = (number ?? '').split('/').map(Number);
  return term * 1_000_000 + running;
}

function describe({ material, official, question, likeness }: FoundAnswer, section: number) {
  const { documentId, title, date } = material;
  return { section, documentId, title, official, date, question, likeness };
}

function quote({ heading, citations, material }: FoundAnswer): Section {
  const statements = citations.map((citation): Statement => {
    const text = citation.quote.replace(/\s+/g, ' ');
    return { text, citations: [citation], check: { status: 'supported', findings: [] } };
  });
  const speaker = material.kind === 'plenarprotokoll' ? speakersOf(citations, material) : '';
  return { heading: speaker ? `${heading}: ${speaker}` : heading, statements };
}

/** Who says what is quoted from a record. */
function speakersOf(citations: FoundAnswer['citations'], { blocks }: Material): string {
  const offsets = blockOffsets(blocks);
  const names = citations.flatMap(({ span }) => {
    const said = blocks[offsets.findLastIndex((offset) => offset <= span![0])]?.speech;
    return said?.speaker ? [nameOf({ ...said, speaker: said.speaker })] : [];
  });
  return [...new Set(names)].join('; ');
}

/** Later values say what was given before, with the place. */
function markChanges(sections: readonly Section[], changes: readonly ChangedFigure[]): Section[] {
  const marked = sections.map(({ heading, statements }) => ({ heading, statements: [...statements] }));
  for (const { values } of changes) {
    for (const [at, value] of values.entries()) {
      const earlier = values[at - 1];
      if (!earlier || earlier.text === value.text) continue;
      const before = sections[earlier.answer]!;
      const [citation] = before.statements[earlier.statement]!.citations;
      const { statements } = marked[value.answer]!;
      const statement = statements[value.statement]!;
      const source = { citation: statement.citations.length, span: earlier.span };
      const message = `${before.heading ?? citation!.title} nannte „${earlier.text}“.`;
      const finding: Finding = { kind: 'contradiction', message, span: value.span, source };
      statements[value.statement] = {
        ...statement,
        citations: [...statement.citations, citation!],
        check: { ...statement.check, findings: [...statement.check.findings, finding] },
      };
    }
  }
  return marked;
}

/** Statements count on behind what a model wrote. */
function shifted({ subject, values }: ChangedFigure, behind: readonly number[]): ChangedFigure {
  return {
    subject,
    values: values.map((value) => ({ ...value, statement: value.statement + behind[value.answer]! })),
  };
}

function taskFor(
  { prompts }: WritingContext,
  { heading, citations, material }: FoundAnswer,
  { section, question, before }: { section: number; question: string; before: Section[] },
) {
  const { documentId, source, date, title } = material;
  const sources = citations.map(({ quote: text, span, anchor, title: name }) => ({
    passage: { number: 0, title: name, place: anchor.label, date, text },
    source: {
      documentId,
      title: name,
      source,
      date,
      speaker: null,
      text,
      offset: span![0],
      anchorOf: () => anchor,
    },
  }));
  return {
    section,
    heading,
    sources,
    prompt: (passages: Parameters<Parameters<SectionWriter['write']>[0]['prompt']>[0]) =>
      prompts.render('earlier-answer', { question, paper: `${heading}, ${title}`, passages }),
    words,
    before,
  };
}
