import type { Draft, DraftPart, DraftStatement } from '../../../api/contract/drafts.ts';

/** A draft with one thing changed; what did not change stays the same object. */
export type Edit = (draft: Draft) => Draft;

export const setTitle =
  (title: string): Edit =>
  (draft) => ({ ...draft, title });

/** An emptied field shows its placeholder again. */
export const setField =
  (id: string, value: string): Edit =>
  (draft) => ({
    ...draft,
    head: draft.head.map((field) =>
      field.id === id
        ? { ...field, value: value.trim() === '' ? null : value.trim(), citation: null }
        : field,
    ),
  });

export const setClosing =
  (index: number, text: string): Edit =>
  (draft) => ({ ...draft, closing: draft.closing.with(index, text) });

export const setFileStep =
  (fileStep: string): Edit =>
  (draft) => ({ ...draft, fileStep });

export const editPart =
  (id: string, change: (part: DraftPart) => DraftPart): Edit =>
  (draft) => ({ ...draft, parts: draft.parts.map((part) => (part.id === id ? change(part) : part)) });

const editStatements = (part: string, change: (statements: DraftStatement[]) => DraftStatement[]): Edit =>
  editPart(part, (before) => ({ ...before, statements: change(before.statements) }));

/** Puts statements in place of one, wherever it stands now; nothing happens when it is gone. */
export const replaceStatement = (part: string, id: string, by: readonly DraftStatement[]): Edit =>
  editStatements(part, (statements) => statements.flatMap((own) => (own.id === id ? by : [own])));

/** Puts statements behind another, or at the part's beginning where none is named or left. */
export const insertStatements = (
  part: string,
  after: string | null,
  added: readonly DraftStatement[],
): Edit =>
  editStatements(part, (statements) => {
    const at = statements.findIndex(({ id }) => id === after) + 1;
    return statements.toSpliced(at, 0, ...added);
  });

/** What is dropped stays in sight and can be taken back; it is not printed. */
export const accept = (part: string, id: string, accepted: boolean): Edit =>
  editStatements(part, (statements) => statements.map((own) => (own.id === id ? { ...own, accepted } : own)));

/** Moves a statement up or down among those that are printed. */
export const moveStatement = (part: string, id: string, by: -1 | 1): Edit =>
  editStatements(part, (statements) => {
    const from = statements.findIndex((own) => own.id === id);
    const step = (at: number): number => {
      const next = at + by;
      return statements[next]?.accepted === false ? step(next) : next;
    };
    const to = step(from);
    const moved = statements[from];
    if (!moved || to < 0 || to >= statements.length) return statements;
    return statements.toSpliced(from, 1).toSpliced(to, 0, moved);
  });

/** A sentence of the person's that no check has seen. */
export const unchecked = (id: string, text: string): DraftStatement => ({
  id,
  text,
  citations: [],
  check: { status: 'unsupported', findings: [] },
  origin: 'person',
  accepted: true,
});
