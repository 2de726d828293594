import { randomUUID } from 'node:crypto';
import type { DraftStatement } from '../../contract/drafts.ts';
import type { FormPart } from '../../contract/forms.ts';
import type { Check, Statement } from '../../contract/grounded-text.ts';
import { checkStatement } from '../../evidence/check.ts';
import { quotationFindings } from '../../evidence/quotation.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import { materialSource } from '../check/sources.ts';
import { cite } from '../material.ts';
import { isNotes } from './notes/note-material.ts';
import { type Candidate, isPrintedQuotation } from './select/candidates.ts';

/**
 * A chosen sentence as a checked statement: as it stands, as somebody's words where it is somebody's, or as a clean
 * sentence where it is a note.
 */
export function writeStatement(candidate: Candidate, { layout }: Pick<FormPart, 'layout'>): Statement {
  const { material, start, end } = candidate;
  const citation = cite(material, start, end);
  if (isNotes(material)) {
    // The note itself is what carries its clean sentence, not another one that resembles it.
    const index = new SourceIndex([{ ...materialSource(material), text: citation.quote }]);
    return {
      text: candidate.text,
      citations: [citation],
      check: checkStatement(candidate.text, index).check,
    };
  }
  const words = oneLine(candidate.text);
  const text =
    candidate.voice === 'other' && !isPrintedQuotation(candidate.text)
      ? attributed(words, candidate.speaker!, layout)
      : words;
  return { text, citations: [citation], check: checkWords(candidate, text) };
}

/** A statement as a draft keeps it: with an identity of its own, written by the engine, not yet dropped. */
export function asDraftStatement({ citations, ...statement }: Statement): DraftStatement {
  return {
    ...statement,
    citations: citations.map((citation) => ({ ...citation, state: 'available' as const })),
    id: randomUUID(),
    origin: 'engine',
    accepted: true,
  };
}

function attributed(words: string, speaker: string, layout: FormPart['layout']): string {
  const inner = words.replace(/„/g, '‚').replace(/[“”]/g, '‘');
  return layout === 'quotation'
    ? `„${inner.replace(/\.$/, '')}“, sagte ${speaker}.`
    : `${speaker}: „${inner}“`;
}

/** The statement is the source's own words at the cited place, perhaps within quotation marks. */
function checkWords({ material, start, end, text, speaker }: Candidate, written: string): Check {
  const citation = cite(material, start, end);
  const findings = quotationFindings([citation], () => material.text);
  const rest = bare(written)
    .replace(bare(text), '')
    .replace(bare(speaker ?? ''), '')
    .replace(/^[:, ]*(?:, sagte )?[:, ]*$/, '');
  if (findings.length === 0 && rest === '') return { status: 'supported', findings: [] };
  if (findings.length === 0) {
    const message = 'Die Aussage enthält mehr als ihre Fundstelle.';
    findings.push({ kind: 'uncarried', message, span: null, source: null });
  }
  return { status: 'unsupported', findings };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Without the marks that quoting changes. */
const bare = (words: string) => oneLine(words).replace(/[„“”‚‘.]/g, '');
