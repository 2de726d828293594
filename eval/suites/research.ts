import { average, share } from '../report/figures.ts';
import type { Failure, Figure, Slice, Suite } from '../report/report.ts';
import type { LabelledQuestion } from '../sets/questions.ts';
import { sliceName } from '../sets/slice-names.ts';
import { askAll, type Asked } from './research/asking.ts';
import {
  anyIsRight,
  citationsOf,
  firstIsRight,
  isAnswered,
  isNamed,
  isRefused,
  isVerbatim,
  placesCited,
} from './research/judging.ts';
import { openResearchSets, short } from './research/sets.ts';

/** Answers and refusals over our dossiers, or one that a house brings. */
export const suite: Suite = {
  name: 'research',
  title: 'Recherche',
  description:
    'Fragen an Dossiers: Antworten, Ablehnungen, falsche Annahmen (--set dev | test | ORDNER, siehe eval/sets/README.md)',
  fast: ['dev', short],
  full: ['dev', 'test'],
  async run({ set }) {
    const sets = await openResearchSets(set);
    const asked = await askAll(sets);
    return {
      name: 'research',
      figures: figuresOf(asked),
      slices: slicesOf(asked),
      failures: failuresOf(asked),
      notes: [
        `Gefragt: ${sets.map(({ name, questions }) => `„${name}“ (${questions.length} Fragen)`).join(', ')}; Antworten ohne Sprachmodell, eigenes Einbettungsmodell.`,
        ...sets.flatMap(({ notes }) => notes),
      ],
    };
  },
};

const higher = { id: ({ question }: Asked) => question.id };
const lower = { ...higher, better: 'lower' as const };

function figuresOf(asked: readonly Asked[]): Figure[] {
  const of = (kind: LabelledQuestion['kind']) => asked.filter(({ question }) => question.kind === kind);
  const [answerable, beyond, premises] = [of('answerable'), of('beyond'), of('false-premise')];
  return [
    ...answersOf(answerable),
    share('nicht Enthaltenes abgelehnt', beyond, isRefused, higher),
    share('falsche Annahme abgelehnt', premises, isRefused, higher),
    share('falsche Annahme benannt', premises, isNamed, higher),
    share('falsche Annahme beantwortet', premises, isAnswered, lower),
    share('Zitate wörtlich an ihrer Stelle', asked, isVerbatim, { ...higher, must: 1 }),
    ...citationFigures(asked),
  ];
}

function answersOf(answerable: readonly Asked[]): Figure[] {
  return [
    share('erste Aussage richtig', answerable, firstIsRight, higher),
    share('richtige Aussage dabei', answerable, anyIsRight, higher),
    share('Beantwortbares abgelehnt', answerable, isRefused, lower),
  ];
}

function citationFigures(asked: readonly Asked[]): Figure[] {
  const answered = asked.filter(isAnswered);
  const scores = new Map(answered.map((one) => [one, citationsOf(one)]));
  const labelled = asked.filter(({ places }) => places !== null);
  return [
    average('Sätze von Zitaten getragen', answered, (one) => scores.get(one)!.recall, higher),
    average('tragende Zitate', answered, (one) => scores.get(one)!.precision, higher),
    ...(labelled.length > 0 ? [average('bezeichnete Stellen zitiert', labelled, placesCited, higher)] : []),
  ];
}

/** Dossiers and kinds of questions, where there is more than one of them. */
function slicesOf(asked: readonly Asked[]): Slice[] {
  const answerable = asked.filter(({ question }) => question.kind === 'answerable');
  const others = asked.filter(({ question }) => question.kind !== 'answerable');
  return [
    ...grouped(answerable, ({ set }) => `Dossier ${set}`).map(([name, own]) => ({
      name,
      figures: answersOf(own),
    })),
    ...grouped(answerable, ({ question }) => question.slice && sliceName(question.slice)).map(
      ([name, own]) => ({
        name,
        figures: answersOf(own),
      }),
    ),
    ...grouped(others, aboutOf).map(([name, own]) => ({
      name,
      figures: [share('abgelehnt', own, isRefused, higher)],
    })),
  ];
}

const aboutOf = ({ question }: Asked) =>
  question.kind === 'answerable' ? null : `${kindNames[question.kind]}: ${aboutNames[question.about]}`;

const kindNames = { beyond: 'nicht enthalten', 'false-premise': 'falsche Annahme' };
const aboutNames = {
  near: 'zum Gegenstand',
  far: 'anderes Thema',
  person: 'Person',
  event: 'Ereignis',
  thing: 'Sache',
  number: 'Zahl',
  place: 'Ort',
  document: 'Dokument',
  date: 'Datum',
};

function grouped(asked: readonly Asked[], nameOf: (one: Asked) => string | null): [string, Asked[]][] {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) {
    const name = nameOf(one);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups];
}

const mostFailures = 30;

/** What was refused or answered falsely first, then what stood further down. */
function failuresOf(asked: readonly Asked[]): Failure[] {
  const wrong = asked.flatMap((one) => {
    const { question } = one;
    if (question.kind !== 'answerable')
      return isRefused(one) ? [] : [{ one, figure: 'abgelehnt', weight: 3 }];
    if (isRefused(one)) return [{ one, figure: 'Beantwortbares abgelehnt', weight: 3 }];
    if (!anyIsRight(one)) return [{ one, figure: 'richtige Aussage dabei', weight: 2 }];
    return firstIsRight(one) ? [] : [{ one, figure: 'erste Aussage richtig', weight: 1 }];
  });
  return wrong
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostFailures)
    .map(({ one, figure }) => failureOf(one, figure));
}

function failureOf({ question, refusal, statements, places }: Asked, figure: string): Failure {
  const expected =
    question.kind === 'answerable'
      ? question.answer.join(' oder ')
      : `Ablehnung (${kindNames[question.kind]})`;
  const [place] = places ?? [];
  return {
    case: question.id,
    figure,
    ...(question.slice !== null && { slice: sliceName(question.slice) }),
    expected: `${question.question} → ${expected}`,
    got: refusal?.message ?? statements.map(({ text }) => text.slice(0, 160)).join(' | '),
    label: question.label,
    ...(place && { source: { name: place.source, span: place.span } }),
  };
}
