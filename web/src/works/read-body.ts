import { type CheckResponse } from '../../../api/contract/checks.ts';
import { comparisonBodySchema, type Comparison } from '../../../api/contract/compare.ts';
import { conversationBodySchema } from '../../../api/contract/conversation.ts';
import { draftSchema } from '../../../api/contract/drafts.ts';
import type { GroundedText, Section } from '../../../api/contract/grounded-text.ts';
import { inquirySchema } from '../../../api/contract/inquiry.ts';
import { simplificationBodySchema } from '../../../api/contract/simplify.ts';
import {
  checkBodySchema,
  parliamentBodySchema,
  questionBodySchema,
  summaryBodySchema,
  type Work,
} from '../../../api/contract/works.ts';
import { rewrittenBlocks } from '../../../language/plain/layout.ts';
import { askedAt } from '../parliament/answers/asked-at.ts';
import { queryParams } from '../research/query.ts';
import { formatHash, patched, type View } from '../routing/hash.ts';
import { taskParams } from '../summary/task.ts';

/** What a work shows whoever reads it. */
export type Readable =
  | { kind: 'check'; result: CheckResponse }
  | { kind: 'comparison'; result: Comparison }
  | { kind: 'paragraphs'; label: string | null; paragraphs: string[] }
  | {
      kind: 'text';
      text: GroundedText;
      /** Each statement stands on its own line. */
      separate: boolean;
      /** Where it stands beside the form it was asked with, to be changed; null where there is none. */
      again: string | null;
    };

/** Reads the body of a work by its kind. */
export function readBody({ id, kind, body }: Pick<Work, 'id' | 'kind' | 'body'>): Readable {
  switch (kind) {
    case 'check':
      return { kind: 'check', result: checkBodySchema.parse(body).result };
    case 'comparison':
      return { kind: 'comparison', result: comparisonBodySchema.parse(body).result };
    case 'question': {
      const { request, result } = questionBodySchema.parse(body);
      const { question, documents: _documents, engine: _engine, model: _model, ...filters } = request;
      const params = queryParams({ text: question, answer: true, filters });
      return {
        kind: 'text',
        text: result,
        separate: true,
        again: address('recherche', { ...params, arbeit: id }),
      };
    }
    case 'summary': {
      const { request, result } = summaryBodySchema.parse(body);
      const { documents = [], dossier = null, length, focus } = request;
      const origin = documents.length > 0 ? 'dokumente' : dossier === null ? null : 'dossier';
      const again = origin && taskParams({ origin, documents, dossier, length, focus, ordered: false });
      return {
        kind: 'text',
        text: result,
        separate: false,
        again: again && address('zusammenfassen', { ...again, arbeit: id }),
      };
    }
    case 'parliament': {
      const { request, result } = parliamentBodySchema.parse(body);
      return { kind: 'text', text: result, separate: true, again: address('parlament', askedAt(request)) };
    }
    case 'draft': {
      const { parts, engine, provenance } = draftSchema.parse(body);
      const sections = parts.map(({ heading, statements }) => ({
        heading,
        statements: statements.filter(({ accepted }) => accepted),
      }));
      return textOf({ engine, provenance, sections });
    }
    case 'conversation': {
      const answers = conversationBodySchema
        .parse(body)
        .turns.flatMap(({ question, answer }) => (answer ? [{ question, answer }] : []));
      const last = answers.at(-1)?.answer;
      if (!last) return { kind: 'paragraphs', label: null, paragraphs: [] };
      const sections = answers.flatMap(({ question, answer }) =>
        answer.sections.map((section, at) => (at === 0 ? { ...section, heading: question } : section)),
      );
      return textOf({ ...last, sections });
    }
    case 'simplification': {
      const { label, blocks, sentences, level } = simplificationBodySchema.parse(body);
      return { kind: 'paragraphs', label, paragraphs: rewrittenBlocks(blocks, sentences, level) };
    }
    case 'inquiry': {
      const { questions } = inquirySchema.parse(body);
      return {
        kind: 'paragraphs',
        label: null,
        paragraphs: questions.map(({ number, text }) => `${number}. ${text}`),
      };
    }
  }
}

function textOf(given: Pick<GroundedText, 'engine' | 'provenance'> & { sections: Section[] }): Readable {
  const coverage = { documents: [], missingTopics: [], words: 0, reading: null, target: null, note: null };
  const text = { ...given, refusal: null, notices: [], coverage };
  return { kind: 'text', text, separate: false, again: null };
}

const address = (view: View, params: Record<string, string | null>) =>
  formatHash(view, patched(new URLSearchParams(), params));
