import type { z } from 'zod';
import type { StreamEvent } from '../../../api/contract/events.ts';
import type { debateSummaryRequestSchema } from '../../../api/contract/parliament/debate-summaries.ts';
import type { earlierAnswersRequestSchema } from '../../../api/contract/parliament/earlier-answers.ts';
import type { Mentions, mentionsRequestSchema } from '../../../api/contract/parliament/mentions.ts';
import type { personStatementsRequestSchema } from '../../../api/contract/parliament/person-statements.ts';
import type { positionsRequestSchema } from '../../../api/contract/parliament/positions.ts';
import type {
  Debate,
  Paper,
  Person,
  PersonSummary,
  Speech,
  SpeechQueryInput,
  SpeechResults,
} from '../../../api/contract/speeches.ts';
import { asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

const headers = { 'content-type': 'application/json' };

async function post(path: string, json: unknown, signal?: AbortSignal): Promise<Response> {
  return succeeded(
    fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(json), signal: signal ?? null }),
  );
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  return (await (await succeeded(fetch(`/api/${path}`, { signal }))).json()) as T;
}

/** Speeches or interjections with a page of hits and the counts of every facet. */
export const searchSpeeches = async (query: SpeechQueryInput, signal: AbortSignal) =>
  (await (await post('speeches/search', query, signal)).json()) as SpeechResults;

/** All hits as a file: a table, or a list of quotations with their citations. */
export const exportSpeeches = async (query: SpeechQueryInput, format: 'csv' | 'text') =>
  (await post('speeches/export', { query, format })).blob();

export const loadSpeech = (id: string, signal: AbortSignal) =>
  get<Speech>(`speeches/${encodeURIComponent(id)}`, signal);

export const loadDebate = (documentId: string, agendaIndex: number, signal: AbortSignal) =>
  get<Debate>(`debates/${encodeURIComponent(documentId)}/${agendaIndex}`, signal);

export const loadPerson = (id: string, signal: AbortSignal) =>
  get<Person>(`people/${encodeURIComponent(id)}`, signal);

/** People whose name begins so, in any of its parts. */
export const findPeople = async (prefix: string, signal: AbortSignal) =>
  (await get<{ people: PersonSummary[] }>(`people?${new URLSearchParams({ prefix })}`, signal)).people;

export const loadPaper = (number: string, signal: AbortSignal) =>
  get<Paper>(`papers/${encodeURIComponent(number)}`, signal);

/** How many speeches mention a topic, over time and by party. */
export const countMentions = async (request: z.input<typeof mentionsRequestSchema>, signal: AbortSignal) =>
  (await (await post('mentions', request, signal)).json()) as Mentions;

/** Asks for a text that is streamed as it comes about. */
async function* stream(path: string, json: unknown, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  const request = fetch(`/api/${path}`, {
    method: 'POST',
    headers: { ...headers, ...asStream },
    body: JSON.stringify(json),
    signal,
  });
  yield* events(await succeeded(request));
}

/** What parties or speakers hold on a topic, in their own words. */
export const gatherPositions = (json: z.input<typeof positionsRequestSchema>, signal: AbortSignal) =>
  stream('positions', json, signal);

export const summariseDebate = (json: z.input<typeof debateSummaryRequestSchema>, signal: AbortSignal) =>
  stream('debate-summaries', json, signal);

/** What a person said on a topic, over time. */
export const gatherStatements = (json: z.input<typeof personStatementsRequestSchema>, signal: AbortSignal) =>
  stream('person-statements', json, signal);

/** How the same question was answered before, and which figures changed. */
export const findEarlierAnswers = (json: z.input<typeof earlierAnswersRequestSchema>, signal: AbortSignal) =>
  stream('earlier-answers', json, signal);
