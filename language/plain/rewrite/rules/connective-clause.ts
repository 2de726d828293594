import { mainClause } from '../parse/main-clause.ts';
import { isTail } from '../parse/tail.ts';
import { closingSegment, verbSecond } from '../parse/verb-second.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/** What says in a main clause what the subjunction said in front of a subordinate one. */
const adverbs: Record<string, string> = {
  wobei: 'Dabei',
  wodurch: 'Dadurch',
  weshalb: 'Deshalb',
  weswegen: 'Deshalb',
  sodass: 'Deshalb',
  so: 'Deshalb',
  womit: 'Damit',
  wofür: 'Dafür',
  worüber: 'Darüber',
  worauf: 'Darauf',
  wozu: 'Dazu',
  wogegen: 'Dagegen',
  indem: 'Dazu',
  was: 'Das',
};

/** „…, wobei sie die Lage berücksichtigt.“ → „… . Dabei berücksichtigt sie die Lage.“ */
export const connectiveClause: Rule = {
  id: 'connective-clause',
  levels: ['einfach', 'leicht'],
  apply(sentence) {
    if (sentence.mark !== '.') return null;
    const { segments, tokens, text } = sentence;
    const at = segments.findIndex(
      ({ kind, subjunction, from }, i) =>
        i > 0 &&
        kind === 'subordinate' &&
        subjunction !== null &&
        subjunction in adverbs &&
        tokens[from]!.lower === subjunction,
    );
    if (at < 1 || segments[at - 1]!.kind !== 'plain' || tokens[segments[at]!.from - 1]!.text !== ',')
      return null;
    const clause = segments[at]!;
    if (
      !mainClause(sentence, 0, at) ||
      !isTail(sentence, at) ||
      isComplement(sentence.text.slice(0, clause.start), clause.subjunction!)
    )
      return null;
    const last = closingSegment(sentence, at);
    if (last === null) return null;
    const body = clause.from + (clause.subjunction === 'so' ? 2 : 1);
    const moved = verbSecond(sentence, body, segments[last]!.to, adverbs[clause.subjunction!]!);
    if (moved === null) return null;
    const rest = text.slice(segments[last]!.end);
    return [sentenceOf(text.slice(0, segments[at - 1]!.end)), sentenceOf(moved + rest)];
  },
};

/** „alles, was“, „das, was“, „fest, worüber“: the clause is part of what the main clause says. */
const isComplement = (main: string, subjunction: string) =>
  (subjunction === 'was' &&
    /(?:^|\s)(?:das|dem|alles|allem|nichts|etwas|dessen|daran|darüber|davon)\s*,\s*$/.test(main)) ||
  (subjunction !== 'was' &&
    subjunction !== 'wobei' &&
    /(?:^|\s)(?:fest|mit|dar|an|so|dadurch|bestimmen|festlegen|regeln|prüfen|angeben|anzugeben|mitzuteilen)\s*,\s*$/.test(
      main,
    ));
