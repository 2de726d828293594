import { countWords } from '../../language/words.ts';
import type { Citation, GroundedText, Notice, Reading, Refusal, Section } from '../contract/grounded-text.ts';
import type { Length } from '../contract/tasks.ts';
import { version } from '../version.ts';
import type { Material } from './material.ts';
import type { ModelRecord } from './provenance/model-record.ts';

interface Parts {
  sections?: Section[];
  refusal?: Refusal;
  materials?: readonly Material[];
  missingTopics?: string[];
  target?: Length;
  note?: string | null;
  notices?: Notice[];
  /** Whose vectors the material was searched by; null where nothing was searched for, or by words alone. */
  embedder?: string | null;
  /** `performance.now()` when the task began. */
  startedAt: number;
}

/** What only a result has that a language model wrote. */
interface ModelParts extends Parts {
  record: ModelRecord;
  reading: Reading;
}

/** The result of the generative engine. */
export function generativeResult({ record, reading, ...parts }: ModelParts): GroundedText {
  const { coverage, provenance, ...result } = extractiveResult(parts);
  const { use } = record;
  return {
    ...result,
    engine: 'generative',
    coverage: { ...coverage, reading },
    provenance: { ...provenance, model: use.model, prompt: use.prompts.at(-1) ?? null, use },
  };
}

/** The result of the extractive engine: coverage and provenance are worked out from what was written. */
export function extractiveResult({
  sections = [],
  refusal,
  materials = [],
  missingTopics = [],
  target,
  note = null,
  notices = [],
  embedder = null,
  startedAt,
}: Parts): GroundedText {
  const statements = sections.flatMap((section) => section.statements);
  const citations = statements.flatMap((statement) => statement.citations);
  return {
    engine: 'extractive',
    sections,
    refusal: refusal ?? null,
    notices,
    coverage: {
      documents: materials.map((material) => coverageOf(material, citations)),
      missingTopics,
      reading: null,
      words: statements.reduce((sum, { text }) => sum + countWords(text), 0),
      target: target ?? null,
      note,
    },
    provenance: {
      version,
      createdAt: new Date().toISOString(),
      tookMs: Math.round(performance.now() - startedAt),
      model: null,
      prompt: null,
      embedder,
      use: null,
    },
  };
}

function coverageOf(material: Material, citations: readonly Citation[]) {
  const own = citations.filter(
    ({ documentId, source }) => documentId === material.documentId && source === material.source,
  );
  const inOrder = own.toSorted((a, b) => material.text.indexOf(a.quote) - material.text.indexOf(b.quote));
  return {
    documentId: material.documentId,
    title: material.title,
    words: countWords(material.text),
    pages: material.pages,
    cited: [...new Set(inOrder.map(({ anchor }) => anchor.label))],
    unread: [...material.unread],
  };
}
