import type { FactKind } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import type { Question } from '../matching/question.ts';
import type { Candidate } from './candidates.ts';

/** Below this share of the question carried by a sentence and its surroundings, the sentence answers something else. */
const leastCoverage = 0.55;
/** A sentence whose document carries a subject less than this, be it far from the sentence, is about something else. */
const leastNearness = 0.25;
/** A sentence that carries this much of a question for a time answers it, also without a date. */
const wholeQuestion = 0.95;
/** A subject carried less than this anywhere is not in the documents. */
const leastStrength = 0.5;
/** Share of the question's subjects that may be missing while the rest still makes an answer. */
const tolerableGap = 0.3;
/** Shorter nouns („Frist“, „Antrag“) are likely to be said in other words; longer ones name a thing of its own. */
const namingLength = 9;

export interface Support {
  /** Candidates that carry enough of the question, best first; empty when nothing does. */
  carrying: Candidate[];
  /** What the question is about and no document contains, as the question writes it. */
  missing: string[];
  /** Whether a name or value is among what is missing. */
  premise: boolean;
  /** The sort of fact asked for that no carrying sentence contains, in German („keinen Betrag“); else null. */
  lacking: string | null;
}

/**
 * Whether anything carries the question. What it is about must occur: a word that names a thing of its own, a number
 * or a document that nowhere stands makes every answer one to another question. So does the sort of fact it asks for.
 */
export function supportOf(question: Question, candidates: readonly Candidate[]): Support {
  const anywhere = (at: number) => Math.max(0, ...candidates.map(({ carried }) => carried[at]!));
  const subjects = question.wanted.flatMap((word, at) =>
    word.subject ? [{ word, strength: anywhere(at) }] : [],
  );
  const absent = subjects.filter(({ strength }) => strength < leastStrength).map(({ word }) => word.text);
  const absentValues = question.values
    .filter((_, at) => anywhere(question.wanted.length + at) === 0)
    .map(({ start, end }) => question.text.slice(start, end));
  const missing = [...absent, ...absentValues];
  const premise = absentValues.length > 0 || absentNames(question, absent);
  const refused = { carrying: [], missing, premise, lacking: null };
  const names = absentValues.length > 0 || absent.some((word) => word.length >= namingLength);
  if (names || absent.length > tolerableGap * subjects.length) return refused;
  const relevant = candidates.filter(
    (candidate) => candidate.coverage >= leastCoverage && isAbout(candidate, question),
  );
  const answering = answersAmong(relevant, question);
  const none = question.answer?.none ?? null;
  if (none !== null && relevant.length > 0 && answering.length === 0) return { ...refused, lacking: none };
  // Where the best sentence answers in kind, others have to as well.
  const carrying = none !== null || relevant[0]?.answers ? answering : relevant;
  return { ...refused, carrying };
}

/**
 * What answers: sentences with the sort of fact asked for. Who asks for a time is also told by what carries the whole
 * question: „Das Verfahren ist ausgeschlossen, wenn …“ says when, without a date.
 */
function answersAmong(relevant: readonly Candidate[], { answer }: Question): Candidate[] {
  const inKind = relevant.filter(({ answers }) => answers);
  const asksWhen = answer?.kinds.includes('date') ?? false;
  if (!asksWhen || inKind.some(({ coverage }) => coverage >= wholeQuestion)) return inKind;
  return [...relevant.filter(({ answers, coverage }) => !answers && coverage >= wholeQuestion), ...inKind];
}

const nameKinds: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);

/** Whether one of the absent words belongs to the name of a person, body or place in the question. */
function absentNames({ text }: Question, absent: readonly string[]): boolean {
  const names = factsOf(text).filter((fact) => nameKinds.has(fact.kind));
  return names.some(({ start, end }) => absent.some((word) => text.slice(start, end).includes(word)));
}

/** Whether sentence and surroundings have to do with every subject, or with all but one of many. */
function isAbout({ carried }: Candidate, { wanted }: Question): boolean {
  const subjects = wanted.flatMap(({ subject }, at) => (subject ? [carried[at]!] : []));
  const far = subjects.filter((strength) => strength < leastNearness).length;
  return far <= Math.floor(subjects.length / 4);
}
