import { blockOffsets } from '../document.ts';
import { contributionsOf } from './contributions.ts';
import { interjectionsOf } from './interjections.ts';
import { referencesOf } from './references.ts';
import type { ParliamentaryRecord, RecordSource } from './speech.ts';

/** Says by which rules records are taken apart; whoever changes the rules counts on, and every library reads anew. */
export const recordEdition = 1;

/** Takes a document apart: contributions and calls of a plenary record; of any document the papers it cites. */
export function recordOf(source: RecordSource): ParliamentaryRecord {
  const { blocks, number, date, kind } = source;
  const offsets = blockOffsets(blocks);
  const plenary = kind === 'plenarprotokoll';
  const body = bodyOf(source);
  const contributions = plenary ? contributionsOf(blocks, offsets) : [];
  const [, term, session] = (plenary && /^(\d+)\/(\d+)$/.exec(number ?? '')) || [];
  return {
    body,
    term: term ? Number(term) : null,
    session: session ? Number(session) : null,
    date,
    contributions,
    interjections: interjectionsOf(contributions),
    references: referencesOf(source, offsets, contributions, body),
  };
}

/** Whose record or paper it is, by its head. */
export function bodyOf({ blocks }: Pick<RecordSource, 'blocks'>): ParliamentaryRecord['body'] {
  const head = blocks
    .slice(0, 12)
    .map(({ text }) => text)
    .join('\n');
  if (/Deutscher Bundestag/i.test(head)) return 'BT';
  if (/\bBundesrat(?:es)?\b/.test(head.slice(0, 200))) return 'BR';
  return /Landtag|Abgeordnetenhaus|Bürgerschaft/i.test(head.slice(0, 500)) ? 'LT' : 'BT';
}
