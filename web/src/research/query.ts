import type { z } from 'zod';
import type { filterSchema } from '../../../api/contract/search.ts';

export type Filters = z.infer<typeof filterSchema>;

/** What a person looks for; it stands in the address, so that it can be reloaded and passed on. */
export interface Query {
  text: string;
  /** Answer the text as a question, beside finding passages. */
  answer: boolean;
  filters: Filters;
}

/** Address parameter of each filter. */
export const filterParams = {
  dossier: 'dossier',
  kind: 'art',
  from: 'von',
  to: 'bis',
  speaker: 'rede',
  party: 'fraktion',
} as const satisfies Record<keyof Filters, string>;

const filterNames = Object.keys(filterParams) as (keyof Filters)[];

/** Reads a query from the address; without a word whether to answer, its form decides. */
export function readQuery(params: URLSearchParams): Query {
  const text = params.get('q')?.trim() ?? '';
  const mode = params.get('modus');
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = params.get(filterParams[name]);
    if (value) filters[name] = value;
  }
  return { text, answer: mode ? mode === 'antwort' : looksLikeQuestion(text), filters };
}

/** The address parameters of a query; null removes one. */
export function queryParams({ text, answer, filters }: Query): Record<string, string | null> {
  const params: Record<string, string | null> = {
    q: text,
    modus: answer ? 'antwort' : 'fundstellen',
    // Another question has another answer.
    arbeit: null,
  };
  for (const name of filterNames) params[filterParams[name]] = filters[name] ?? null;
  return params;
}

const questionStart =
  /^(wer|wen|wem|wessen|was|wann|wo|woher|wohin|wof[üu]r|womit|wodurch|wor[aui]\S*|wovon|wozu|warum|weshalb|wieso|wie|wieviele?|welche[mnrs]?|inwie\S+|gibt es|gab es|ist|sind|war|waren|hat|haben|wird|werden|kann|können|darf|dürfen|muss|müssen|soll|sollen|in welche[mnr]?|auf welche[mnr]?|für welche[mnr]?|seit wann|bis wann|ab wann)\s/iu;

/** Is this a question in German, rather than words to look for? Told by its ending or its first words. */
export function looksLikeQuestion(text: string): boolean {
  return /\?\s*$/.test(text) || (questionStart.test(text) && text.split(/\s+/).length >= 3);
}
