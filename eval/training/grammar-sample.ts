/**
 * Draws sentences that rewriting by rule changes, for a person to judge, and prints them as a table without verdicts:
 *
 *     npx tsx eval/training/grammar-sample.ts laws.jsonl.gz SEED > judged.tsv
 *
 * The same seed draws the same sentences as long as the rules stay the same; a sample by which rules were changed says
 * nothing about them any more, so take a seed never used before (8472 and 20261121 are used up). Law text is public
 * domain (§ 5 UrhG); the letters are invented.
 */
import { drawExamples, formatExamples } from '../sets/grammar.ts';
import { lawSample, letters } from '../sets/plain.ts';

const sections = 1200;

const [path, given] = process.argv.slice(2);
const seed = Number(given);
if (path === undefined || !Number.isSafeInteger(seed))
  throw new Error('grammar-sample needs the law corpus and a seed: LAWS.jsonl.gz 17');
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
