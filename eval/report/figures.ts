import { bootstrapInterval, mean, wilsonInterval } from '../metrics/statistics.ts';
import type { Figure } from './report.ts';

/** How a figure's cases are known again in another run, and how the figure is judged. */
export interface Judging<Case> {
  id(one: Case): string;
  better?: Figure['better'];
  must?: number;
}

/** The mean of a value over cases, with its 95 % bootstrap interval and the value of every case. */
export function average<Case>(
  name: string,
  cases: readonly Case[],
  value: (one: Case) => number,
  { id, better = 'higher', must }: Judging<Case>,
): Figure {
  const values = cases.map(value);
  return {
    name,
    value: mean(values),
    n: values.length,
    interval: bootstrapInterval(values),
    better,
    ...(must === undefined ? {} : { must }),
    cases: Object.fromEntries(cases.map((one, index) => [id(one), values[index]!])),
  };
}

/** The share of cases of which something holds, with its 95 % score interval. */
export function share<Case>(
  name: string,
  cases: readonly Case[],
  holds: (one: Case) => boolean,
  judging: Judging<Case>,
): Figure {
  const figure = average(name, cases, (one) => Number(holds(one)), judging);
  return { ...figure, interval: wilsonInterval(cases.filter(holds).length, cases.length) };
}
