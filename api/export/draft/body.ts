import { countWords } from '../../../language/words.ts';
import type { Draft, DraftPart, DraftStatement } from '../../contract/drafts.ts';
import type { PaperKind } from '../../contract/forms.ts';
import { runsOf, type PaperBlock, type Run } from '../paper.ts';
import { printedStatements, type DraftCitations } from './citations.ts';
import { gap, line } from './fields.ts';

/** A paragraph this long ends where the source changes, and at the latest at twice that. */
const paragraphWords: Record<PaperKind, number> = {
  memo: 60,
  letter: 45,
  speech: 40,
  notice: 45,
  drucksache: 60,
  mail: 45,
  plain: 60,
};

/** A part of a draft with its heading, its fixed words and its statements. */
export function partBlocks(part: DraftPart, citations: DraftCitations, kind: PaperKind): PaperBlock[] {
  return [...headingOf(part, kind), ...leadOf(part), ...contentOf(part, citations, kind)];
}

function headingOf({ heading, level, layout }: DraftPart, kind: PaperKind): PaperBlock[] {
  if (heading === null || layout === 'headline') return [];
  const spaced = kind === 'drucksache' && heading.startsWith('Vorbemerkung');
  return [
    { kind: 'heading', level: level === 1 ? 1 : 2, runs: [{ text: heading, ...(spaced && { spaced }) }] },
  ];
}

/** A question keeps its number: „3. Wie viele …“; a salutation has a line of its own. */
function leadOf({ lead, layout }: DraftPart): PaperBlock[] {
  if (!lead) return [];
  const [, mark, question] = /^(\d+[a-z]?[.)]?|[a-z]\))\s+(.+)$/s.exec(lead) ?? [];
  if (layout === 'question' && mark && question)
    return [{ kind: 'list-item', level: 0, mark: { text: mark }, runs: bold(runsOf(question)) }];
  return lead
    .replace(/^(Sehr geehrte[^,]*,)\s+/, '$1\n')
    .split('\n')
    .map((text) => ({ kind: 'paragraph', runs: runsOf(text) }));
}

function contentOf(part: DraftPart, citations: DraftCitations, kind: PaperKind): PaperBlock[] {
  const statements = printedStatements(part);
  const runs = (statement: DraftStatement) => runsOf(statement.text, citations.of(statement));
  if (statements.length === 0)
    return part.placeholder ? [{ kind: 'paragraph', runs: runsOf(part.placeholder) }] : [];
  switch (part.layout) {
    case 'list':
    case 'numbered':
      return statements.map((statement) => ({
        kind: 'list-item',
        level: 0,
        mark: part.layout === 'list' ? 'bullet' : 'number',
        runs: runs(statement),
      }));
    case 'headline':
      return [{ kind: 'paragraph', look: 'title', runs: joined(statements.map(runs)).map(withoutStop) }];
    case 'quotation':
      return [{ kind: 'paragraph', look: 'quote', runs: joined(statements.map(runs)) }];
    default:
      return paragraphs(statements, paragraphWords[kind]).map((group) => ({
        kind: 'paragraph',
        runs: joined(group.map(runs)),
      }));
  }
}

/** Cuts running text where it has become long and speaks from another source. */
function paragraphs(statements: readonly DraftStatement[], length: number): DraftStatement[][] {
  const groups: DraftStatement[][] = [];
  let words = 0;
  for (const statement of statements) {
    const current = groups.at(-1);
    const before = current?.at(-1);
    const elsewhere = before?.citations[0]?.documentId !== statement.citations[0]?.documentId;
    if (!current || words >= 2 * length || (words >= length && elsewhere)) {
      groups.push([statement]);
      words = 0;
    } else current.push(statement);
    words += countWords(statement.text);
  }
  return groups;
}

const joined = (runs: readonly Run[][]): Run[] =>
  runs.flatMap((own, index) => (index === 0 ? own : [{ text: ' ' }, ...own]));

/** A headline ends without a full stop. */
const withoutStop = (run: Run, index: number, runs: readonly Run[]): Run =>
  index === runs.length - 1 ? { ...run, text: run.text.replace(/(?<!\.)\.$/, '') } : run;

const bold = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }));

/** Name and file step below the text. */
export function closingBlocks({ closing, fileStep }: Draft, kind: PaperKind): PaperBlock[] {
  // A letter leaves room for the signature above the name.
  const signed = kind === 'letter' ? closing.length - 1 : 0;
  const lines: PaperBlock[] = closing.map((text, index) => ({
    kind: 'paragraph',
    look: index === 0 || index === signed ? 'signature' : 'line',
    runs: runsOf(text),
  }));
  // What becomes of the file concerns the house only: it stands on what stays in the house.
  const step: PaperBlock[] = fileStep && kind === 'memo' ? [gap, line(runsOf(fileStep))] : [];
  return [...lines, ...step];
}
