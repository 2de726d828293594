import { z } from 'zod';
import type { Document, DocumentText, Dossier, Job } from '../../../api/contract/documents.ts';
import { streamEventSchema, type StreamEvent } from '../../../api/contract/events.ts';
import type { GroundedText } from '../../../api/contract/grounded-text.ts';
import type { SearchResponse } from '../../../api/contract/search.ts';
import type { AskRequest, SummaryRequest } from '../../../api/contract/tasks.ts';
import { eventData } from './event-stream.ts';
import { ApiError, readProblem } from './problem.ts';
import type { Filters } from '../research/query.ts';

// zod compiles validators with `new Function` unless told not to; our content security policy forbids that.
z.config({ jitless: true });

/** A printed line to highlight: PDF points, origin at the page's top left corner. */
export interface Box {
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

const json = { 'content-type': 'application/json' };

async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api/${path}`, init);
  if (!response.ok) throw await readProblem(response);
  return response;
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await request(path, signal ? { signal } : {});
  return (await response.json()) as T;
}

async function post<T>(path: string, body: unknown, signal: AbortSignal): Promise<T> {
  const response = await request(path, { method: 'POST', headers: json, body: JSON.stringify(body), signal });
  return (await response.json()) as T;
}

async function* stream(path: string, init: RequestInit): AsyncGenerator<StreamEvent> {
  const headers = { ...init.headers, accept: 'text/event-stream' };
  const response = await request(path, { ...init, headers });
  if (!response.body) return;
  for await (const data of eventData(response.body)) {
    const event = streamEventSchema.parse(JSON.parse(data));
    if (event.type === 'error') throw new ApiError(event.problem);
    yield event;
  }
}

export const dossiers = (signal?: AbortSignal) => get<{ dossiers: Dossier[] }>('dossiers', signal);

/** The documents of a dossier, or of all; newest first. */
export function documents(page: { dossier?: string; offset: number; limit: number }, signal?: AbortSignal) {
  const query = new URLSearchParams({ offset: String(page.offset), limit: String(page.limit) });
  if (page.dossier) query.set('dossier', page.dossier);
  return get<{ documents: Document[]; total: number }>(`documents?${query}`, signal);
}

export const document = (id: string) => get<Document>(`documents/${encodeURIComponent(id)}`);

export const documentText = (id: string) => get<DocumentText>(`documents/${encodeURIComponent(id)}/text`);

/** Where the original file is served from, byte for byte. */
export const fileUrl = (id: string) => `/api/documents/${encodeURIComponent(id)}/file`;

/** Where a stretch of a PDF's text is printed. */
export const printedBoxes = (id: string, start: number, end: number) =>
  get<{ boxes: Box[] }>(`documents/${encodeURIComponent(id)}/boxes?start=${start}&end=${end}`);

export const removeDocument = (id: string) =>
  request(`documents/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const jobs = () => get<{ jobs: Job[] }>('jobs');

/** A job's states until it is done. */
export async function* watchJob(id: string, signal?: AbortSignal): AsyncGenerator<Job> {
  for await (const event of stream(`jobs/${encodeURIComponent(id)}`, signal ? { signal } : {})) {
    if (event.type === 'job') yield event.job;
  }
}

export const search = (query: string, filters: Filters, limit: number, signal: AbortSignal) =>
  post<SearchResponse>('search', { query, limit, ...filters }, signal);

export const ask = (body: AskRequest, signal: AbortSignal) => post<GroundedText>('ask', body, signal);

/** A summary as it comes about: progress, then the result. */
export const summarise = (body: Partial<SummaryRequest>, signal: AbortSignal) =>
  stream('summaries', { method: 'POST', headers: json, body: JSON.stringify(body), signal });
