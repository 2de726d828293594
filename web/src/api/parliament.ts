import type { z } from 'zod';
import type { StreamEvent } from '../../../api/contract/events.ts';
import type { debateSummaryRequestSchema } from '../../../api/contract/parliament/debate-summaries.ts';
import type { earlierAnswersRequestSchema } from '../../../api/contract/parliament/earlier-answers.ts';
import type { mentionsRequestSchema } from '../../../api/contract/parliament/mentions.ts';
import type { personStatementsRequestSchema } from '../../../api/contract/parliament/person-statements.ts';
import type { positionsRequestSchema } from '../../../api/contract/parliament/positions.ts';
import type { SpeechQueryInput } from '../../../api/contract/speeches.ts';
import { api, asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

/** Speeches or interjections with a page of hits and the counts of every facet. */
export const searchSpeeches = async (json: SpeechQueryInput, signal: AbortSignal) =>
  (await succeeded(api.speeches.search.$post({ json }, { init: { signal } }))).json();

/** All hits as a file: a table, or a list of quotations with their citations. */
export const exportSpeeches = async (query: SpeechQueryInput, format: 'csv' | 'text') =>
  (await succeeded(api.speeches.export.$post({ json: { query, format } }))).blob();

export const loadSpeech = async (id: string, signal: AbortSignal) =>
  (await succeeded(api.speeches[':id'].$get({ param: encoded({ id }) }, { init: { signal } }))).json();

export async function loadDebate(documentId: string, agendaIndex: number, signal: AbortSignal) {
  const param = encoded({ documentId, agendaIndex: String(agendaIndex) });
  const request = api.debates[':documentId'][':agendaIndex'].$get({ param }, { init: { signal } });
  return (await succeeded(request)).json();
}

export const loadPerson = async (id: string, signal: AbortSignal) =>
  (await succeeded(api.people[':id'].$get({ param: encoded({ id }) }, { init: { signal } }))).json();

/** People of whose names one begins so. */
export const findPeople = async (prefix: string, signal: AbortSignal) =>
  (await (await succeeded(api.people.$get({ query: { prefix } }, { init: { signal } }))).json()).people;

export const loadPaper = async (number: string, signal: AbortSignal) =>
  (await succeeded(api.papers[':number'].$get({ param: encoded({ number }) }, { init: { signal } }))).json();

/** How many speeches mention a topic, over time and by party. */
export const countMentions = async (json: z.input<typeof mentionsRequestSchema>, signal: AbortSignal) =>
  (await succeeded(api.mentions.$post({ json }, { init: { signal } }))).json();

/** The same counts as a table for a spreadsheet. */
export const exportMentions = async (json: z.input<typeof mentionsRequestSchema>) =>
  (await succeeded(api.mentions.export.$post({ json }))).blob();

/** What parties or speakers hold on a topic, in their own words. */
export async function* gatherPositions(
  json: z.input<typeof positionsRequestSchema>,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const request = api.positions.$post({ json }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

export async function* summariseDebate(
  json: z.input<typeof debateSummaryRequestSchema>,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const request = api['debate-summaries'].$post({ json }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

/** What a person said on a topic, over time. */
export async function* gatherStatements(
  json: z.input<typeof personStatementsRequestSchema>,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const request = api['person-statements'].$post({ json }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

/** How the same question was answered before, and which figures changed. */
export async function* findEarlierAnswers(
  json: z.input<typeof earlierAnswersRequestSchema>,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const request = api['earlier-answers'].$post({ json }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

/** The client puts parameters into the path as they are; „20/1234“ would become two parts of it. */
const encoded = <T extends Record<string, string>>(params: T): T =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encodeURIComponent(value)])) as T;
