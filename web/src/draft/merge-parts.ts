import type { DraftPart, DraftStatement } from '../../../api/contract/drafts.ts';
import type { Choices, MergeUnit } from './merge.ts';

export const isSamePart = (a: DraftPart, b: DraftPart): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** What both windows have changed in a part: single sentences, or the whole where one has written it anew. */
export function partConflicts(base: DraftPart, mine: DraftPart, theirs: DraftPart): MergeUnit[] {
  if (isRewritten(base, mine, theirs)) {
    const clash = differ(base, mine) && differ(base, theirs);
    return clash
      ? [
          {
            id: wholeId(base),
            label: labelOf(base),
            mine: textOf(mine),
            theirs: textOf(theirs),
            joinable: true,
          },
        ]
      : [];
  }
  return base.statements.flatMap((before) => {
    const own = shown(find(mine, before.id));
    const other = shown(find(theirs, before.id));
    const clash = own !== other && own !== shown(before) && other !== shown(before);
    return clash
      ? [{ id: sentenceId(base, before), label: labelOf(base), mine: own, theirs: other, joinable: true }]
      : [];
  });
}

/** The part with the changes of both. */
export function mergeParts(base: DraftPart, mine: DraftPart, theirs: DraftPart, choices: Choices): DraftPart {
  const frame = {
    ...theirs,
    lead: mine.lead === base.lead ? theirs.lead : mine.lead,
    note: bothNotes(base, mine, theirs),
  };
  if (isRewritten(base, mine, theirs)) {
    if (!differ(base, mine)) return frame;
    const choice = differ(base, theirs) ? (choices.get(wholeId(base)) ?? 'both') : 'mine';
    if (choice === 'theirs') return frame;
    if (choice === 'mine') return { ...frame, statements: mine.statements };
    return { ...frame, statements: union(theirs.statements, mine.statements) };
  }
  const statements = theirs.statements.flatMap((other) => {
    const before = find(base, other.id);
    const own = find(mine, other.id);
    if (!before || !own || shown(own) === shown(before) || shown(own) === shown(other)) return [other];
    const choice =
      shown(other) === shown(before) ? 'mine' : (choices.get(sentenceId(base, before)) ?? 'both');
    if (choice === 'mine') return [own];
    return choice === 'theirs' ? [other] : [other, { ...own, id: `${own.id}-b` }];
  });
  return { ...frame, statements: withAdded(statements, base, mine) };
}

const labelOf = ({ heading }: DraftPart): string => heading ?? 'Text';
const wholeId = ({ id }: DraftPart): string => `teil-${id}`;
const sentenceId = ({ id }: DraftPart, statement: DraftStatement): string => `satz-${id}-${statement.id}`;

const find = ({ statements }: DraftPart, id: string): DraftStatement | undefined =>
  statements.find((statement) => statement.id === id);

/** What a reader sees of a sentence; that it was dropped counts as a change. */
const shown = (statement: DraftStatement | undefined): string =>
  !statement ? '' : statement.accepted ? statement.text : `(verworfen) ${statement.text}`;

const textOf = ({ statements }: DraftPart): string => statements.map(shown).join('\n');

const differ = (base: DraftPart, other: DraftPart): boolean => textOf(base) !== textOf(other);

/** Sentences that were there are gone on one side: it was drafted again. */
const isRewritten = (base: DraftPart, ...sides: DraftPart[]): boolean =>
  sides.some((side) => base.statements.some(({ id }) => !find(side, id)));

function bothNotes(base: DraftPart, mine: DraftPart, theirs: DraftPart): string {
  if (mine.note === base.note) return theirs.note;
  if (theirs.note === base.note) return mine.note;
  return [...new Set([theirs.note, mine.note])].join('\n');
}

/** My sentences that they do not have, behind theirs, under ids of their own. */
function union(theirs: readonly DraftStatement[], mine: readonly DraftStatement[]): DraftStatement[] {
  const texts = new Set(theirs.map(({ text }) => text));
  const ids = new Set(theirs.map(({ id }) => id));
  const added = mine.filter(({ text }) => !texts.has(text));
  return [...theirs, ...added.map((own) => (ids.has(own.id) ? { ...own, id: `${own.id}-b` } : own))];
}

/** Puts what I have added where I have put it: behind the sentence it follows. */
function withAdded(
  statements: readonly DraftStatement[],
  base: DraftPart,
  mine: DraftPart,
): DraftStatement[] {
  return mine.statements.reduce<DraftStatement[]>(
    (merged, own, index) => {
      if (find(base, own.id) || merged.some(({ id }) => id === own.id)) return merged;
      const before = mine.statements[index - 1]?.id;
      const at = merged.findLastIndex(({ id }) => id === before || id === `${before}-b`) + 1;
      return merged.toSpliced(at, 0, own);
    },
    [...statements],
  );
}
