import type { Draft } from '../../contract/drafts.ts';
import type { PaperKind } from '../../contract/forms.ts';
import { runsOf, type PaperBlock, type Run } from '../paper.ts';
import { fieldBlocks, fieldsAt, gap, labelled, line, linesAt, valueOf } from './fields.ts';

/** The head of a draft as an authority sets it on a paper of that kind. */
export function headOf(draft: Draft, kind: PaperKind): PaperBlock[] {
  return heads[kind](draft);
}

const heads: Record<PaperKind, (draft: Draft) => PaperBlock[]> = {
  memo(draft) {
    return [
      ...twoColumns(linesAt(draft, 'left'), linesAt(draft, 'right')),
      ...addressOf(draft),
      { kind: 'paragraph', look: 'title', runs: [{ text: draft.formTitle }] },
      ...fieldBlocks(fieldsAt(draft, 'subject', 'line')),
      { kind: 'rule' },
    ];
  },
  letter(draft) {
    const right = [...linesAt(draft, 'right'), ...linesAt(draft, 'line')];
    return [
      ...twoColumns([...linesAt(draft, 'left'), [], [], ...linesAt(draft, 'address')], right),
      gap,
      ...subjectOf(draft, 'subject'),
    ];
  },
  notice(draft) {
    return [...twoColumns(boldFirst(linesAt(draft, 'left')), linesAt(draft, 'right')), { kind: 'rule' }];
  },
  speech(draft) {
    const lines = fieldsAt(draft, 'left', 'right', 'address', 'line');
    return [...subjectOf(draft, 'title'), ...fieldBlocks(lines), { kind: 'rule' }];
  },
  drucksache(draft) {
    return [
      ...twoColumns(boldFirst(linesAt(draft, 'left')), boldFirst(numberLines(draft)), { spaced: false }),
      { kind: 'rule' },
      ...fieldsAt(draft, 'address', 'line').map(drucksacheLine),
      ...subjectOf(draft, 'title'),
    ];
  },
  mail(draft) {
    return [...fieldBlocks(fieldsAt(draft, 'left', 'right', 'address', 'line', 'subject')), { kind: 'rule' }];
  },
  plain(draft) {
    return [...subjectOf(draft, 'title'), ...linesAt(draft, 'left', 'right', 'address', 'line').map(line)];
  },
};

function twoColumns(left: Run[][], right: Run[][], { spaced = true } = {}): PaperBlock[] {
  if (left.length + right.length === 0) return [];
  return [{ kind: 'columns', left, right }, ...(spaced ? [gap] : [])];
}

/** „Herrn Minister“, below it „über“ and the way through the house. */
function addressOf(draft: Draft): PaperBlock[] {
  const fields = fieldsAt(draft, 'address');
  if (fields.length === 0) return [];
  return [
    ...fields.map((field) => line(field.id === fields[0]?.id ? runsOf(valueOf(field)) : labelled(field))),
    gap,
  ];
}

function subjectOf(draft: Draft, look: 'title' | 'subject'): PaperBlock[] {
  return fieldsAt(draft, 'subject').map((field) => ({
    kind: 'paragraph',
    look,
    runs: runsOf(valueOf(field)),
  }));
}

/** „Drucksache 8/2417“, below it the date. */
const numberLines = (draft: Draft): Run[][] =>
  fieldsAt(draft, 'right').map((field) =>
    field.label === 'Drucksache' ? runsOf(`Drucksache ${valueOf(field)}`) : labelled(field),
  );

/** „Antwort der Landesregierung“ in bold, „– Drucksache 8/2391 –“ between dashes, the rest as it reads. */
function drucksacheLine(field: Draft['head'][number]): PaperBlock {
  const value = valueOf(field);
  if (field.label.startsWith('Drucksache'))
    return line(runsOf(`– Drucksache ${value.replace(/^Drucksache\s+/, '')} –`));
  const text = value.startsWith(field.label) ? value : `${field.label} ${value}`;
  const bold = field.label.startsWith('Antwort');
  return line(runsOf(text).map((run) => (bold ? { ...run, bold } : run)));
}

const boldFirst = (lines: Run[][]): Run[][] =>
  lines.map((runs, index) => (index === 0 ? runs.map((run) => ({ ...run, bold: true })) : runs));
