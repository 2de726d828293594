import { homeOf } from '../../language/parliament/named-body.ts';
import type { CitedBody } from '../../language/parliament/paper-numbers.ts';
import { type Block, blockOffsets } from '../document.ts';
import { contributionsOf } from './contributions.ts';
import { interjectionsOf } from './interjections.ts';
import { referencesOf } from './references.ts';
import type { ParliamentaryRecord, RecordSource } from './speech.ts';

/** Says by which rules records are taken apart; whoever changes the rules counts on, and every library reads anew. */
export const recordEdition = 3;
/** From this edition on contributions are taken apart by the present rules; later ones index their words otherwise. */
export const structureEdition = 2;

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
    references: referencesOf(source, offsets, contributions, () => citedBodyOf(source)),
  };
}

/** As much of a document as tells whose it is. */
type Headed = Pick<RecordSource, 'kind' | 'title'> & { blocks: readonly Block[] };

const textOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join('\n');

/** Whose papers a document means where it does not say; for a paper of a parliament that is whose it is itself. */
export function citedBodyOf({ kind, title, blocks }: Headed): CitedBody {
  if (kind === 'plenarprotokoll') return bodyOf({ blocks });
  return homeOf(`${title}\n${textOf(blocks.slice(0, headBlocks))}`, textOf(blocks));
}

const headBlocks = 12;

/** Whose plenary record it is, by its head; the Bundestag's where that does not say. */
export function bodyOf({ blocks }: Pick<Headed, 'blocks'>): ParliamentaryRecord['body'] {
  const head = textOf(blocks.slice(0, headBlocks));
  if (/Deutscher Bundestag/i.test(head)) return 'BT';
  if (/\bBundesrat(?:es)?\b/.test(head.slice(0, 200))) return 'BR';
  return /Landtag|Abgeordnetenhaus|Bürgerschaft/i.test(head.slice(0, 500)) ? 'LT' : 'BT';
}
