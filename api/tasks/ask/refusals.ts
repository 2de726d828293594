import type { Refusal } from '../../contract/grounded-text.ts';

/**
 * Nothing carries the question; `missing` is what it names and the documents do not contain. `premise` says that a
 * name or value is among it, so that the question assumes something the documents know nothing of.
 */
export function notContained(missing: string[], premise = false): Refusal {
  const named = missing.map((word) => `„${word}“`);
  const message =
    named.length > 0
      ? `Zu ${listed(named)} enthalten die Dokumente nichts.`
      : 'Dazu enthalten die Dokumente nichts.';
  return { reason: premise ? 'false-premise' : 'not-contained', message, missing, nearest: [] };
}

/** The documents speak of it, but not of what is asked: „keinen Betrag“. */
export function factNotContained(what: string): Refusal {
  return { reason: 'not-contained', message: `Die Dokumente nennen dazu ${what}.`, missing: [], nearest: [] };
}

export function nothingToSearch(dossier: string | undefined): Refusal {
  const message =
    dossier === undefined
      ? 'Es sind noch keine Dokumente aufgenommen.'
      : `Im Dossier „${dossier}“ sind noch keine Dokumente.`;
  return { reason: 'no-documents', message, missing: [], nearest: [] };
}

/** The question consists of words that name nothing („Was ist das?“). */
export function nothingAsked(): Refusal {
  return {
    reason: 'beyond-documents',
    message: 'Die Frage nennt nichts, wonach sich in den Dokumenten suchen lässt.',
    missing: [],
    nearest: [],
  };
}

/** „a“, „a und b“, „a, b und c“ */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}
