import type { Work, WorkHead, WorkKind } from '../../../api/contract/works.ts';
import { api } from './connection.ts';
import { succeeded } from './problem.ts';

const { works } = api;
const one = works[':id'];

export interface WorkFilter {
  kind?: WorkKind;
  dossier?: string;
  /** Words of the title. */
  title?: string;
  limit?: number;
}

/** What the person has made, last changed first. */
export const listWorks = async (
  { limit = 50, ...filter }: WorkFilter,
  signal?: AbortSignal,
): Promise<{ works: WorkHead[]; total: number }> =>
  (
    await succeeded(
      works.$get({ query: { ...filter, limit: String(limit) } }, signal ? { init: { signal } } : {}),
    )
  ).json();

export const getWork = async (id: string, signal: AbortSignal): Promise<Work> =>
  (await succeeded(one.$get({ param: { id } }, { init: { signal } }))).json();

export const changeWork = async (id: string, json: { title?: string; shared?: boolean }): Promise<WorkHead> =>
  (await succeeded(one.$patch({ param: { id }, json }))).json();

export const removeWork = (id: string) => succeeded(one.$delete({ param: { id } }));

export const restoreWork = (id: string) => succeeded(one.restore.$post({ param: { id } }));

/** Where a work is to be had as a file. */
export const workFileUrl = (id: string, format: 'docx' | 'odt' | 'md'): string =>
  `/api/works/${encodeURIComponent(id)}/export?format=${format}`;
