/**
 * Draws sentences that rewriting by rule changes, for a person to judge, and prints them as a table without verdicts:
 *
 *     npx tsx eval/training/grammar-sample.ts laws.jsonl.gz > judged.tsv
 *
 * The same seed draws the same sentences as long as the rules stay the same. Law text is public domain (§ 5 UrhG); the
 * letters are invented.
 */
import { drawExamples, formatExamples } from '../sets/grammar.ts';
import { lawSample, letters } from '../sets/plain.ts';

const seed = 8472;
const sections = 1200;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('grammar-sample needs the law corpus: LAWS.jsonl.gz');
const law = await lawSample(path, sections, seed);
const written = await letters();
const examples = [
  ...drawExamples(law, 'einfach', 130, seed),
  ...drawExamples(law, 'buergernah', 20, seed),
  ...drawExamples(law, 'leicht', 20, seed),
  ...drawExamples(written, 'einfach', 20, seed),
  ...drawExamples(written, 'leicht', 10, seed),
];
process.stdout.write(formatExamples(examples));
