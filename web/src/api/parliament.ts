import type { z } from 'zod';
import type { mentionsRequestSchema } from '../../../api/contract/parliament/mentions.ts';
import type { SpeechQueryInput } from '../../../api/contract/speeches.ts';
import { api } from './connection.ts';
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

/** The quotations of kept positions as a table, as they are shown. */
export const exportPositions = async (id: string) =>
  (await succeeded(api.positions[':id'].export.$get({ param: { id } }))).blob();

/** The client puts parameters into the path as they are; „20/1234“ would become two parts of it. */
const encoded = <T extends Record<string, string>>(params: T): T =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encodeURIComponent(value)])) as T;
