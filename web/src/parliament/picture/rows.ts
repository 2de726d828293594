import type { Mentions } from '../../../../api/contract/parliament/mentions.ts';

type Query = Mentions['total']['query'];

/** How many speeches of a stretch of time mention a topic. */
export interface Cell {
  speeches: number;
  /** All speeches held in it. */
  of: number;
  /** Opens the speeches counted. */
  query: Query;
}

export interface Row {
  /** „Alle“, or a party. */
  label: string;
  /** One for each stretch of time. */
  cells: readonly Cell[];
  total: Cell;
}

export interface Picture {
  unit: Mentions['unit'];
  /** How many months or sessions make one stretch. */
  step: number;
  /** Names of the stretches of time. */
  labels: readonly string[];
  /** The same, short enough to stand below a column: where it begins. */
  marks: readonly string[];
  all: Row;
  /** Those that mention the topic most often first; those that never do are left out. */
  parties: readonly Row[];
  silent: readonly string[];
}

/** The counts as rows of at most `most` columns: where there are more months or sessions, several make one column. */
export function pictureOf(mentions: Mentions, most: number): Picture {
  const { buckets, parties, total, unit } = mentions;
  const step = Math.max(1, Math.ceil(buckets.length / most));
  const groups = inGroups(buckets, step);
  const rows = parties.map(({ label, ...whole }, index) => ({
    label,
    cells: groups.map((group) => merged(group.map(({ parties: counts }) => counts[index]!))),
    total: whole,
  }));
  return {
    unit,
    step,
    labels: groups.map(nameOf),
    marks: groups.map(([first]) => (unit === 'month' ? shortMonth(first!.key) : first!.key)),
    all: { label: 'Alle', cells: groups.map(merged), total },
    parties: rows
      .filter(({ total: { speeches } }) => speeches > 0)
      .sort((a, b) => b.total.speeches - a.total.speeches),
    silent: rows.filter(({ total: { speeches } }) => speeches === 0).map(({ label }) => label),
  };
}

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const month = new Intl.DateTimeFormat('de-DE', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** „Sep 22“ from „2022-09“ */
const shortMonth = (key: string): string => month.format(new Date(`${key}-01`)).replace('.', '');

/** „20/53“, „20/53–57“, „September 2022 bis Januar 2023“ */
function nameOf(group: readonly { label: string }[]): string {
  const [first, last] = [group[0]!.label, group.at(-1)!.label];
  if (first === last) return first;
  const [term, session] = last.split('/');
  if (session === undefined) return `${first} bis ${last}`;
  return first.startsWith(`${term}/`) ? `${first}–${session}` : `${first} bis ${last}`;
}

function merged(cells: readonly Cell[]): Cell {
  return {
    speeches: sum(cells.map(({ speeches }) => speeches)),
    of: sum(cells.map(({ of }) => of)),
    query: mergedQuery(cells.map(({ query }) => query)),
  };
}

/** One search for all of several, which differ in their time only. */
function mergedQuery(queries: readonly Query[]): Query {
  const all = <T>(values: (query: Query) => readonly T[] | undefined) => [
    ...new Set(queries.flatMap((query) => values(query) ?? [])),
  ];
  const sessions = all((query) => query.sessions);
  const dates = all(({ from, to }) => [from, to].filter((date) => date !== undefined)).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    ...queries[0]!,
    ...(sessions.length > 0 && { sessions }),
    ...(from !== undefined && to !== undefined && { from, to }),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
