import { mainClause } from '../parse/main-clause.ts';
import { parse } from '../parse/sentence.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/** What only points elsewhere: „§ 5 Absatz 2“, „Artikel 3 des Grundgesetzes“, „siehe Anlage 2“. */
const reference =
  /^(?:siehe|vgl\.|vergleiche|s\.)?\s?((?:§§?|Artikel|Art\.|Absatz|Anlage|Nummer|Abschnitt|Kapitel)\s?\d[^()]*)$/i;

/**
 * A bracket at the end becomes a sentence: „… beizufügen (§ 5 Absatz 2).“ → „… beizufügen. Siehe dazu § 5 Absatz 2.“;
 * one that holds a main clause stands for itself.
 */
export const bracket: Rule = {
  id: 'bracket',
  levels: ['einfach', 'leicht'],
  apply(sentence) {
    const match = /^(.*\p{L}) \(([^()]{4,})\)\.$/su.exec(sentence.text);
    if (!match) return null;
    const [, before, inside] = match as unknown as [string, string, string];
    const first = parse(sentenceOf(before));
    if (!mainClause(first, 0, first.segments.length)) return null;
    const [, place] = reference.exec(inside) ?? [];
    if (place !== undefined && /(?:en|t|n|ig|lich|bar)$/.test(before))
      return [first.text, `Siehe dazu ${place}.`];
    const second = parse(sentenceOf(inside));
    return /^\p{Lu}/u.test(inside) && mainClause(second, 0, second.segments.length)
      ? [first.text, second.text]
      : null;
  },
};
