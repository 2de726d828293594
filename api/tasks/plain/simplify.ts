import { addressesReader } from '../../../language/plain/findings/rules/terms.ts';
import { isRewritable, layOut } from '../../../language/plain/layout.ts';
import { type Simplified, simplify as simplifyByRule } from '../../../language/plain/rewrite/simplify.ts';
import { readability } from '../../../language/readability/readability.ts';
import { countWords } from '../../../language/words.ts';
import type { Notice } from '../../contract/grounded-text.ts';
import type {
  PlainBlock,
  SimplifiedSentence,
  SimplifyRequest,
  SimplifyResponse,
} from '../../contract/simplify.ts';
import { ModelError } from '../../model/model-error.ts';
import type { PlainLexicon } from '../../plain-lexicon/plain-lexicon.ts';
import type { Readers } from '../../services.ts';
import type { GivenDocument } from '../../uploads/task-input.ts';
import { version } from '../../version.ts';
import { ModelRecord } from '../provenance/model-record.ts';
import { progress, type Task } from '../task.ts';
import { chooseModel, type WritingContext } from '../writing/engine.ts';
import { alignRewriting } from './align.ts';
import { rewriteByModel } from './by-model.ts';
import { givenText } from './given-text.ts';
import { allFacts, rewrittenSentence } from './rewritten.ts';

/** Words a model gets at once: enough to see what belongs together, few enough to leave nothing out. */
const groupWords = 120;
/** A salutation or a closing formula needs no model. */
const fewestWords = 5;

/**
 * Rewrites a text to a level of plain language: always by rule and, where a model is to write, by the model, too.
 * Each sentence carries its versions; scores and facts are measured by the same code for both. The rules take the
 * words of this house; lines of its lexicon that cannot be used become notices.
 *
 * @throws ApiError when no text is given or the model asked for is not there; ReadError when it cannot be read
 */
export async function* simplify(
  context: WritingContext,
  readers: Readers,
  request: SimplifyRequest,
  files: readonly GivenDocument[],
  { lexicon, problems }: PlainLexicon,
): Task<SimplifyResponse> {
  const startedAt = performance.now();
  const model = chooseModel(context.models, request);
  const { title, blocks, text: source } = await givenText(context, readers, request, files);
  const { level } = request;
  const speaks = request.context ?? (addressesReader(source) ? 'letter' : 'norm');
  yield progress('Schreibe nach Regeln um …');
  const byRule = blocks.map((block) =>
    isRewritable(block) ? simplifyByRule(block.text, { level, context: speaks, lexicon }) : null,
  );
  const record = model && new ModelRecord(model);
  const notices: Notice[] = problems.length > 0 ? [houseNotice(problems)] : [];
  const modelTexts = record ? yield* versionsOfModel(record, byRule, level, context, notices) : [];
  const sentences = byRule.flatMap((simplified, block) =>
    (simplified?.sentences ?? []).map(({ before, after, rules }, at) => {
      const text = modelTexts[block]?.[at] ?? null;
      return rewrittenSentence(block, before, [
        { engine: 'rules', text: after, rules },
        ...(text === null ? [] : [{ engine: 'model' as const, text, rules: [] }]),
      ]);
    }),
  );
  const { label } = simplifyByRule('', { level });
  const use = record?.use ?? null;
  return {
    engine: sentences.some(({ engine }) => engine === 'model') ? 'generative' : 'extractive',
    title,
    level,
    context: speaks,
    label,
    blocks: [...blocks],
    sentences,
    text: layOut(blocks, sentences, level, label),
    scores: scoresOf(blocks, sentences, level),
    facts: allFacts(sentences),
    notices,
    provenance: {
      version,
      createdAt: new Date().toISOString(),
      tookMs: Math.round(performance.now() - startedAt),
      model: use?.model ?? null,
      prompt: use?.prompts.at(-1) ?? null,
      embedder: null,
      use,
    },
  };
}

const houseNotice = (problems: readonly string[]): Notice => ({
  code: 'house-words',
  message: `Nicht alle Zeilen des eigenen Wörterbuchs ließen sich verwenden. ${problems.join(' ')}`,
});

function scoresOf(
  blocks: readonly PlainBlock[],
  sentences: readonly SimplifiedSentence[],
  level: SimplifyResponse['level'],
): SimplifyResponse['scores'] {
  const unchanged = sentences.map((sentence) => ({ ...sentence, after: sentence.before }));
  return {
    before: readability(layOut(blocks, unchanged, 'buergernah')),
    after: readability(layOut(blocks, sentences, level)),
  };
}

/** A group of sentences of one block. */
interface Group {
  block: number;
  from: number;
  sentences: string[];
}

/**
 * What the model makes of each sentence, by block and sentence. When the model fails on the way the rest stays with
 * the rules, and a notice says so.
 */
async function* versionsOfModel(
  record: ModelRecord,
  byRule: readonly (Simplified | null)[],
  level: SimplifyResponse['level'],
  { prompts, signal }: WritingContext,
  notices: Notice[],
): Task<(string | null)[][]> {
  const versions = byRule.map((simplified): (string | null)[] =>
    (simplified?.sentences ?? []).map(() => null),
  );
  const groups = byRule.flatMap((simplified, block) =>
    groupsOf(
      block,
      (simplified?.sentences ?? []).map(({ before }) => before),
    ),
  );
  await record.model.prepare(signal);
  for (const [at, { block, from, sentences }] of groups.entries()) {
    yield progress(
      `Das Sprachmodell schreibt Abschnitt ${at + 1} von ${groups.length} um …`,
      at,
      groups.length,
    );
    try {
      const rewriting = await rewriteByModel(sentences.join(' '), level, { record, prompts, signal });
      versions[block]!.splice(from, sentences.length, ...alignRewriting(sentences, rewriting));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelError)) throw error;
      const left = groups.length - at;
      const message = `${error.detail} ${left === groups.length ? 'Der Text' : 'Der Rest des Textes'} ist deshalb nur nach Regeln umgeschrieben.`;
      notices.push({ code: error.code, message });
      break;
    }
  }
  return versions;
}

function groupsOf(block: number, sentences: readonly string[]): Group[] {
  const groups: Group[] = [];
  let words = 0;
  sentences.forEach((sentence, at) => {
    const size = countWords(sentence);
    const last = groups.at(-1);
    if (last && words + size <= groupWords) {
      last.sentences.push(sentence);
      words += size;
    } else {
      groups.push({ block, from: at, sentences: [sentence] });
      words = size;
    }
  });
  return groups.filter(({ sentences: own }) => own.some((sentence) => countWords(sentence) >= fewestWords));
}
