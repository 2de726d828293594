import type { Draft, DraftPart } from '../../contract/drafts.ts';
import type { PaperKind } from '../../contract/forms.ts';
import type { Paper, PaperBlock, PaperStyle } from '../paper.ts';
import { closingBlocks, partBlocks } from './body.ts';
import { citationsOf, type DraftCitations } from './citations.ts';
import { valueOf } from './fields.ts';
import { headOf } from './heads.ts';
import { printedParts } from './parts.ts';
import { provenanceBlocks } from './provenance.ts';

export interface DraftPaperOptions {
  citations: PaperStyle['citations'];
  /** `annex` puts the record of where everything comes from behind the text, `only` writes nothing else. */
  provenance: 'none' | 'annex' | 'only';
}

/** A draft as a paper: its head as the form's kind of paper has it, accepted statements, annexes on pages of their own. */
export function draftPaper(draft: Draft, { citations, provenance }: DraftPaperOptions): Paper {
  const kind = draft.paper;
  const cited = citationsOf(draft);
  const common = {
    title: draft.title,
    properties: {
      author: authorOf(draft),
      subject: draft.formTitle,
      createdAt: draft.provenance.createdAt,
    },
    fields: letterheadFields(draft),
  };
  if (provenance === 'only') {
    return {
      ...common,
      head: [],
      blocks: provenanceBlocks(draft),
      citations: [],
      style: { citations: 'none', pageNumbers: 'plain', body: 'standard' },
    };
  }
  return {
    ...common,
    head: headOf(draft, kind),
    blocks: blocksOf(draft, cited, kind),
    ...(provenance === 'annex' && { annex: provenanceBlocks(draft) }),
    citations: cited.list,
    style: styleOf(draft, kind, citations),
  };
}

function blocksOf(draft: Draft, citations: DraftCitations, kind: PaperKind): PaperBlock[] {
  const blocks = (part: DraftPart) => partBlocks(part, citations, kind);
  const parts = printedParts(draft.parts);
  const annexes = parts.filter(({ annex }) => annex);
  return [
    ...parts.filter(({ annex }) => !annex).flatMap(blocks),
    ...closingBlocks(draft, kind),
    ...annexes.flatMap((part, index): PaperBlock[] => [
      { kind: 'page-break' },
      {
        kind: 'paragraph',
        align: 'right',
        runs: [{ text: annexes.length > 1 ? `Anlage ${index + 1}` : 'Anlage' }],
      },
      ...blocks(part),
    ]),
  ];
}

function styleOf(draft: Draft, kind: PaperKind, citations: PaperStyle['citations']): PaperStyle {
  const style: PaperStyle = {
    citations,
    pageNumbers: kind === 'mail' ? 'none' : kind === 'notice' || kind === 'plain' ? 'plain' : 'dashed',
    body: kind === 'speech' ? 'speech' : 'standard',
  };
  if (kind !== 'drucksache') return style;
  const [parliament, period] = draft.head.filter(({ place }) => place === 'left').map(valueOf);
  const number = draft.head.find(({ place }) => place === 'right');
  return {
    ...style,
    running: {
      left: [parliament, period].filter(Boolean).join(' – '),
      right: number ? `${number.label} ${valueOf(number)}` : '',
    },
  };
}

/** Who is named as sender; unknown senders leave no guess in the file's properties. */
function authorOf({ head }: Draft): string {
  const sender = head.find(({ id, value }) => value !== null && /^(referat|ministerium|absender)/.test(id));
  return sender?.value?.split('\n')[0] ?? 'Amtsfeder';
}

/** What a letterhead may ask for: every head field by its label. */
function letterheadFields(draft: Draft): Record<string, string> {
  return Object.fromEntries(draft.head.map((field) => [field.label.replace(/[.:]+$/, ''), valueOf(field)]));
}
