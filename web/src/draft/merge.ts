import type { Draft, DraftPart } from '../../../api/contract/drafts.ts';
import { isSamePart, mergeParts, partConflicts } from './merge-parts.ts';

/** A stretch of a draft that two windows have both changed. */
export interface MergeUnit {
  id: string;
  /** German: „Betr.“, „2. Sachverhalt“ */
  label: string;
  mine: string;
  theirs: string;
  /** Whether both can stand, one behind the other. */
  joinable: boolean;
}

/** What becomes of a stretch that both have changed; `both` keeps the sentences of either. */
export type Choice = 'mine' | 'theirs' | 'both';

export type Choices = ReadonlyMap<string, Choice>;

/** A stretch that holds one text: title, head field, closing. */
interface Slot {
  id: string;
  label: string;
  read(draft: Draft): string;
  /** `into` with the stretch as `from` has it. */
  copy(into: Draft, from: Draft): Draft;
}

/** The stretches that both have changed since `base`, differently. Everything else merges by itself. */
export function conflicts(base: Draft, mine: Draft, theirs: Draft): MergeUnit[] {
  const slots = slotsOf(base).flatMap(({ id, label, read }) => {
    const [before, own, other] = [read(base), read(mine), read(theirs)];
    const clash = own !== other && own !== before && other !== before;
    return clash ? [{ id, label, mine: own, theirs: other, joinable: false }] : [];
  });
  return [...slots, ...triples(base, mine, theirs).flatMap((parts) => partConflicts(...parts))];
}

/**
 * Their draft with what only I have changed, and with the choice made where both have. Without a choice sentences of
 * both stay, and of other stretches mine.
 */
export function merge(base: Draft, mine: Draft, theirs: Draft, choices: Choices): Draft {
  const merged = slotsOf(base).reduce((into, { id, read, copy }) => {
    const [before, own, other] = [read(base), read(mine), read(theirs)];
    const keepTheirs = own === before || (other !== before && choices.get(id) === 'theirs');
    return keepTheirs ? into : copy(into, mine);
  }, theirs);
  const parts = new Map(
    triples(base, mine, theirs).map((own) => [own[0].id, mergeParts(...own, choices)] as const),
  );
  return { ...merged, parts: merged.parts.map((part) => parts.get(part.id) ?? part) };
}

/** Each part as it was, as it is here, and as it is there. */
function triples(base: Draft, mine: Draft, theirs: Draft): [DraftPart, DraftPart, DraftPart][] {
  return base.parts.flatMap((part): [DraftPart, DraftPart, DraftPart][] => {
    const own = mine.parts.find(({ id }) => id === part.id);
    const other = theirs.parts.find(({ id }) => id === part.id);
    return own && other && !isSamePart(own, other) ? [[part, own, other]] : [];
  });
}

function slotsOf(base: Draft): Slot[] {
  return [
    {
      id: 'titel',
      label: 'Titel',
      read: ({ title }) => title,
      copy: (into, { title }) => ({ ...into, title }),
    },
    ...base.head.map(({ id, label }): Slot => ({
      id: `angabe-${id}`,
      label,
      read: (draft) => draft.head.find((field) => field.id === id)?.value ?? '',
      copy: (into, from) => ({
        ...into,
        head: into.head.map((field) =>
          field.id === id ? (from.head.find((own) => own.id === id) ?? field) : field,
        ),
      }),
    })),
    {
      id: 'schluss',
      label: 'Schluss',
      read: ({ closing, fileStep }) => [...closing, fileStep ?? ''].join('\n'),
      copy: (into, { closing, fileStep }) => ({ ...into, closing, fileStep }),
    },
  ];
}
