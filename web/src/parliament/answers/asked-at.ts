import type { ParliamentTask } from '../../../../api/contract/runs.ts';

/** The address parameters of where something about the record was asked, to be asked in other words. */
export function askedAt({ task, request }: ParliamentTask): Record<string, string | null> {
  const dossier = request.dossier ?? null;
  switch (task) {
    case 'positions': {
      const nach = request.by === 'speaker' ? 'person' : null;
      return { dossier, q: request.topic, ansicht: 'positionen', nach };
    }
    case 'earlier-answers':
      return { dossier, q: request.question ?? null, ansicht: 'antworten' };
    case 'person-statements':
      return { dossier, wer: request.person, thema: request.topic };
    case 'debate-summary':
      return { dossier, debatte: `${request.record}.${request.agenda}` };
  }
}
