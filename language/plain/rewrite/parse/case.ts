import type { Case } from '../../../morphology/grammar.ts';
import type { Antecedent } from './antecedent.ts';
import { secondPlace } from './main-clause.ts';
import type { Sentence } from './sentence.ts';

const dative = /^(?:ab|aus|bei|mit|nach|von|zu|seit|gegenüber|außer|gemäß|entsprechend|samt|entgegen)$/;
const accusative = /^(?:durch|für|gegen|ohne|um|bis)$/;
const genitive =
  /^(?:wegen|während|aufgrund|hinsichtlich|bezüglich|anstelle|einschließlich|ausschließlich|innerhalb|außerhalb|anlässlich|zugunsten|zulasten|mittels|unbeschadet|vorbehaltlich)$/;

/**
 * The case a noun phrase stands in, by its forms, the preposition before it, or its place as the subject; null where
 * these leave several that differ in form. Nominative stands for accusative too, where the two look alike.
 */
export function caseIn(sentence: Sentence, { phrase, from, gender, number }: Antecedent): Case | null {
  const cases = new Set(
    phrase.readings.filter((one) => one.gender === gender && one.number === number).map((one) => one.case),
  );
  const before = sentence.tokens[from - 1]?.lower ?? '';
  if (dative.test(before)) return cases.has('dative') ? 'dative' : null;
  if (accusative.test(before)) return cases.has('accusative') ? 'accusative' : null;
  if (genitive.test(before)) return cases.has('genitive') ? 'genitive' : null;
  if (from === 0 && cases.has('nominative')) {
    const verb = secondPlace(sentence, sentence.segments[0]!);
    return verb === null ? 'nominative' : null;
  }
  if (/^(?:mehrere|einige|viele|ein|eine[mnrs]?|jede[mnrs]?|keine[mnrs]?|alle)$/.test(before)) return null;
  cases.delete('nominative');
  return cases.size === 1 ? [...cases][0]! : null;
}
