import type { Draft, DraftPart } from '../../../api/contract/drafts.ts';

/** A stretch of a draft that two windows may change independently. */
export interface MergeUnit {
  id: string;
  /** German: „Betr.“, „2. Sachverhalt“ */
  label: string;
  mine: string;
  theirs: string;
}

/** What becomes of a stretch that both have changed; `both` keeps the sentences of either. */
export type Choice = 'mine' | 'theirs' | 'both';

interface Slot {
  id: string;
  label: string;
  read(draft: Draft): string;
  /** `into` with the stretch as `from` has it. */
  copy(into: Draft, from: Draft): Draft;
}

/** The stretches that both have changed since `base`, differently. Everything else merges by itself. */
export function conflicts(base: Draft, mine: Draft, theirs: Draft): MergeUnit[] {
  return slotsOf(base).flatMap(({ id, label, read }) => {
    const [before, own, other] = [read(base), read(mine), read(theirs)];
    const clash = own !== other && own !== before && other !== before;
    return clash ? [{ id, label, mine: own, theirs: other }] : [];
  });
}

/**
 * Their draft with what only I have changed, and with the choice made where both have. A stretch without a choice
 * keeps both states where it can, else mine.
 */
export function merge(base: Draft, mine: Draft, theirs: Draft, choices: ReadonlyMap<string, Choice>): Draft {
  return slotsOf(base).reduce((merged, slot) => {
    const { id, read, copy } = slot;
    const [before, own, other] = [read(base), read(mine), read(theirs)];
    if (own === before || own === other) return merged;
    if (other === before) return copy(merged, mine);
    const choice = choices.get(id) ?? 'both';
    if (choice === 'theirs') return merged;
    return choice === 'both' ? keepBoth(merged, mine, id) : copy(merged, mine);
  }, theirs);
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
    ...base.parts.map(({ id, heading }): Slot => ({
      id: `teil-${id}`,
      label: heading ?? 'Text',
      read: (draft) => partText(draft.parts.find((part) => part.id === id)),
      copy: (into, from) => ({
        ...into,
        parts: into.parts.map((part) =>
          part.id === id ? (from.parts.find((own) => own.id === id) ?? part) : part,
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

/** What a reader sees of a part; dropped sentences and notes count as changes too. */
function partText(part: DraftPart | undefined): string {
  if (!part) return '';
  const sentences = part.statements.map(({ text, accepted }) => (accepted ? text : `(verworfen: ${text})`));
  return [part.lead, ...sentences, part.note && `Notiz: ${part.note}`].filter(Boolean).join('\n');
}

/** My sentences that they do not have, behind theirs; a field cannot hold two values and takes mine. */
function keepBoth(into: Draft, mine: Draft, id: string): Draft {
  const slot = slotsOf(into).find((own) => own.id === id);
  if (!id.startsWith('teil-')) return slot ? slot.copy(into, mine) : into;
  return {
    ...into,
    parts: into.parts.map((part) => {
      if (`teil-${part.id}` !== id) return part;
      const own = mine.parts.find((other) => other.id === part.id);
      const known = new Set(part.statements.map(({ text }) => text));
      const ids = new Set(part.statements.map((statement) => statement.id));
      const added = (own?.statements ?? [])
        .filter(({ text }) => !known.has(text))
        .map((statement) => (ids.has(statement.id) ? { ...statement, id: `${statement.id}-b` } : statement));
      const notes = [...new Set([part.note, own?.note ?? ''].filter(Boolean))].join('\n');
      return { ...part, statements: [...part.statements, ...added], note: notes };
    }),
  };
}
