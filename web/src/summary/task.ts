import type { Length, SummaryRequest } from '../../../api/contract/tasks.ts';

/** What a summary is made from: chosen documents, all of a dossier, or text that was pasted. */
export type Origin = 'dokumente' | 'dossier' | 'text';

/** A summary as it was ordered. Except for pasted text it stands in the address. */
export interface SummaryTask {
  origin: Origin;
  documents: string[];
  dossier: string | null;
  length: Length;
  focus: string[];
  /** False while the form is still being filled in. */
  ordered: boolean;
}

/** What each unit starts with, and how far it goes (as the API accepts it). */
export const lengthUnits = {
  words: { label: 'Wörter', initial: 200, min: 10, max: 20_000, step: 10 },
  sentences: { label: 'Sätze', initial: 8, min: 1, max: 1000, step: 1 },
  minutes: { label: 'Redeminuten', initial: 2, min: 0.5, max: 120, step: 0.5 },
} as const satisfies Record<Length['unit'], object>;

const addressUnits = { woerter: 'words', saetze: 'sentences', minuten: 'minutes' } as const;

/** Reads an order from the address; what is missing or out of bounds takes its first value. */
export function readTask(params: URLSearchParams): SummaryTask {
  const documents = params.get('dokumente')?.split(',').filter(Boolean) ?? [];
  const dossier = params.get('dossier');
  const named = params.get('aus');
  const fallback = documents.length === 0 && dossier !== null ? 'dossier' : 'dokumente';
  return {
    origin: named === 'dokumente' || named === 'dossier' || named === 'text' ? named : fallback,
    documents,
    dossier,
    length: readLength(params.get('laenge')),
    focus: params.get('themen')?.split('\n').filter(Boolean) ?? [],
    ordered: params.has('laenge'),
  };
}

/** The address parameters of an order; null removes one. */
export function taskParams(task: SummaryTask): Record<string, string | null> {
  const unit = Object.entries(addressUnits).find(([, name]) => name === task.length.unit)?.[0] ?? 'woerter';
  return {
    aus: task.origin,
    dokumente: task.documents.join(',') || null,
    dossier: task.dossier,
    laenge: `${task.length.value}-${unit}`,
    themen: task.focus.join('\n') || null,
  };
}

function readLength(written: string | null): Length {
  const [, number, name] = /^(\d+(?:\.\d+)?)-(woerter|saetze|minuten)$/.exec(written ?? '') ?? [];
  if (!number || !name) return { unit: 'words', value: lengthUnits.words.initial };
  const unit = addressUnits[name as keyof typeof addressUnits];
  const { min, max } = lengthUnits[unit];
  return { unit, value: Math.min(Math.max(Number(number), min), max) };
}

/** The request body of an order, or null when it does not yet say what to summarise. */
export function requestOf(task: SummaryTask, pasted: string): Partial<SummaryRequest> | null {
  const { origin, documents, dossier, length, focus } = task;
  if (origin === 'text') return pasted.trim() ? { text: pasted, length, focus } : null;
  if (origin === 'dossier') return dossier ? { dossier, length, focus } : null;
  return documents.length > 0 ? { documents, length, focus } : null;
}
