import type { SearchHit } from '../../../../ingest/library-types.ts';
import { citePaper, citeSpeech } from '../../../../language/parliament/citation.ts';
import { citedBodyOf } from '../../../../ingest/parliament/record-of.ts';
import { sentences } from '../../../../language/sentences.ts';
import type { Citation } from '../../../contract/grounded-text.ts';
import type { EarlierAnswersRequest } from '../../../contract/parliament/earlier-answers.ts';
import { candidatesFor } from '../../ask/candidates.ts';
import { chooseStatements } from '../../ask/choose.ts';
import { loadMaterials } from '../../ask/nearest.ts';
import { supportOf } from '../../ask/support.ts';
import { germanDate } from '../../german-date.ts';
import { readQuestion } from '../../matching/question.ts';
import { cite, type Material } from '../../material.ts';
import type { TaskContext } from '../../task.ts';
import { likeness } from './likeness.ts';
import { answeredQuestions } from './pairs.ts';

/** An earlier answer: to a question like this one, or a passage that answers it. */
export interface FoundAnswer {
  material: Material;
  heading: string;
  official: string | null;
  question: string | null;
  likeness: number | null;
  /** What orders answers: how alike the questions are, or how much of the question a passage carries. */
  worth: number;
  citations: Citation[];
}

const kinds = ['drucksache', 'plenarprotokoll'];
const hitsPerKind = 40;
const mostPapers = 15;
/** Questions less alike than this ask something else. */
const leastLikeness = 0.45;
/** An answer longer than this is quoted by the sentences that answer best. */
const mostSentences = 5;

/** Earlier answers in papers and records that are older than `before`, the most alike first. */
export async function findAnswers(
  context: TaskContext,
  question: string,
  { dossier, before }: EarlierAnswersRequest,
): Promise<FoundAnswer[]> {
  const searches = kinds.map((kind) =>
    context.library.search(context.scope, { query: question, kind, dossier, to: before, limit: hitsPerKind }),
  );
  const [papers = [], records = []] = await Promise.all(searches);
  const ids = [...new Set(papers.map(({ documentId }) => documentId))].slice(0, mostPapers);
  const materials = await loadMaterials(context, [...ids, ...records.map(({ documentId }) => documentId)]);
  const answers: FoundAnswer[] = [];
  const left: SearchHit[] = [...records];
  for (const id of ids) {
    const material = materials.get(id);
    if (!material) continue;
    const pairs = answeredQuestions(material);
    answers.push(...answersIn(material, pairs, question));
    if (pairs.length === 0) left.push(...papers.filter(({ documentId }) => documentId === id));
  }
  answers.push(...passagesThatAnswer(question, left, materials));
  return answers.sort((a, b) => b.worth - a.worth);
}

function answersIn(
  material: Material,
  pairs: ReturnType<typeof answeredQuestions>,
  question: string,
): FoundAnswer[] {
  return pairs.flatMap((pair): FoundAnswer[] => {
    const alike = likeness(question, pair.question);
    if (alike < leastLikeness) return [];
    const official = officialName(material);
    const heading = `${nameWithDate(material)}, Frage ${pair.number}`;
    const citations = bestSentences(material, pair.answer, question);
    return [
      { material, heading, official, question: pair.question, likeness: alike, worth: 1 + alike, citations },
    ];
  });
}

/** The sentences of an answer, or of a long one those that have most to do with the question, in order. */
function bestSentences(
  material: Material,
  paragraphs: readonly { start: number; end: number }[],
  question: string,
) {
  const spans = paragraphs.flatMap(({ start, end }) =>
    sentences(material.text.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
  const said = spans.map(({ start, end }) => material.text.slice(start, end));
  const worth = said.map((sentence) => likeness(question, sentence) + (/\d/.test(sentence) ? 0.15 : 0));
  const best = new Set(
    worth
      .map((value, at) => ({ value, at }))
      .sort((a, b) => b.value - a.value)
      .slice(0, mostSentences)
      .map(({ at }) => at),
  );
  return spans.filter((_, at) => best.has(at)).map(({ start, end }) => citePlace(material, start, end));
}

/** Passages of records, and of papers that are no answers to questions, that carry the question. */
function passagesThatAnswer(
  question: string,
  hits: readonly SearchHit[],
  materials: ReadonlyMap<string, Material>,
): FoundAnswer[] {
  const read = readQuestion(question);
  if (hits.length === 0 || read.wanted.length + read.values.length === 0) return [];
  const { carrying } = supportOf(read, candidatesFor(read, hits));
  const found = new Map<string, FoundAnswer>();
  for (const [place] of chooseStatements(carrying)) {
    const material = materials.get(place.documentId);
    const candidate = carrying.find(({ start }) => start >= place.start && start < place.end);
    if (!material || /\?["“]?$/.test(place.text)) continue;
    const known = found.get(place.documentId);
    const citation = citePlace(material, place.start, place.end);
    if (known) known.citations.push(citation);
    else {
      found.set(place.documentId, {
        material,
        heading: nameWithDate(material),
        official: officialName(material),
        question: null,
        likeness: null,
        worth: candidate?.coverage ?? 0,
        citations: [citation],
      });
    }
  }
  return [...found.values()];
}

/** „BT-Drs. 20/1234“, „BT-PlPr. 20/53“; null for papers without a number. */
export function officialName({ kind, number, title, blocks }: Material): string | null {
  if (!number) return null;
  const body = citedBodyOf({ kind, title, blocks });
  const [term, session] = number.split('/').map(Number);
  if (kind === 'plenarprotokoll' && term && session) return citeSpeech({ body, term, session, page: null });
  return kind === 'drucksache' ? citePaper({ body, number }) : null;
}

function nameWithDate(material: Material): string {
  const name = officialName(material) ?? material.title;
  return material.date ? `${name} (${germanDate(material.date)})` : name;
}

function citePlace(material: Material, start: number, end: number): Citation {
  const citation = cite(material, start, end);
  return { ...citation, title: officialName(material) ?? citation.title };
}
