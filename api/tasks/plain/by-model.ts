import { analyse } from '../../../language/plain/findings/analyse.ts';
import { shownDifference } from '../../../language/plain/fact-difference.ts';
import type { Level } from '../../../language/plain/rewrite/level.ts';
import type { Prompts } from '../../../prompts/load.ts';
import type { ModelRecord } from '../provenance/model-record.ts';

/** Rounds a group of sentences gets at most: the first, and two with what the program found wrong. */
const mostRounds = 3;
/** Findings a correction names at most, so that the model is not told everything at once. */
const mostFindings = 6;

/** What a model made of a group of sentences, and what a program holds against it. */
interface Attempt {
  text: string;
  /** Facts lost or added. */
  changed: number;
  /** What is still hard. */
  hard: number;
  /** What the next round is told; empty when there is nothing to mend. */
  correction: string;
}

/**
 * Has a model rewrite a group of sentences. Code compares facts and looks for what is still hard to read, and tells
 * the model until nothing is left or three rounds are over; the attempt that changes fewest facts is taken, among
 * equals the easiest.
 *
 * @throws ModelError; the signal's reason when it is aborted
 */
export async function rewriteByModel(
  group: string,
  level: Level,
  { record, prompts, signal }: { record: ModelRecord; prompts: Prompts; signal: AbortSignal },
): Promise<string> {
  let best: Attempt | null = null;
  let correction: string | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const prompt = prompts.render(`plain-${level}`, { text: group, ...(correction && { correction }) });
    record.asked(prompt);
    const answer = await record.model.complete(prompt, { signal, onRetry: () => record.retried() });
    record.ended(answer);
    const attempt = judge(group, answer.text.trim(), level);
    if (
      !best ||
      attempt.changed < best.changed ||
      (attempt.changed === best.changed && attempt.hard < best.hard)
    )
      best = attempt;
    if (attempt.correction === '') break;
    correction = attempt.correction;
  }
  return best!.text;
}

/** Rules that a second attempt can mend; long words and references often have to stay. */
const mendable = new Set([
  'long-sentence',
  'long-clause',
  'nested-clause',
  'passive',
  'to-be-done',
  'nominal-style',
  'genitive-chain',
  'double-negation',
]);

function judge(group: string, text: string, level: Level): Attempt {
  const { lost, added } = shownDifference(group, text);
  const found = analyse(text, level).sentences.flatMap(({ text: sentence, findings }) =>
    findings.filter(({ rule }) => mendable.has(rule)).map((finding) => ({ sentence, ...finding })),
  );
  const lines = [
    ...lost.map((fact) => `Es fehlt: „${fact.text}“.`),
    ...added.map((fact) => `Steht nicht im Text: „${fact.text}“.`),
    ...found
      .slice(0, mostFindings)
      .map(({ sentence, span, message }) => `„${sentence.slice(...span)}“: ${message}`),
  ];
  return { text, changed: lost.length + added.length, hard: found.length, correction: lines.join(' ') };
}
