import { determiner as determinerIn } from '../../../morphology/determiners.ts';
import { separablePrefixes } from '../../../morphology/prefixes.ts';
import { inflectNounPhrase } from '../../../morphology/noun-phrases.ts';
import { antecedent, type Antecedent, caseOf } from '../parse/antecedent.ts';
import { caseIn } from '../parse/case.ts';
import { prepositions } from '../parse/function-words.ts';
import { mainClause, secondPlace } from '../parse/main-clause.ts';
import { parse, type Segment, type Sentence, slice } from '../parse/sentence.ts';
import { closingSegment, verbSecond } from '../parse/verb-second.ts';
import { finiteVerb, isInfinitive, isParticiple, isZuInfinitive } from '../parse/verbs.ts';
import { capitalise, sentenceOf } from '../parse/wording.ts';
import { countWords } from '../../../words.ts';
import type { Rule } from './rule.ts';

/**
 * A relative clause becomes a sentence behind its main clause. What adds something moves its verb: „Der Antrag, der bis
 * zum 1. Mai gestellt sein muss, …“ → „Der Antrag … . Dieser Antrag muss bis zum 1. Mai gestellt sein.“ What narrows
 * down says so: „Personen, die X tun, dürfen Y.“ → „Personen dürfen Y. Gemeint sind Personen, die X tun.“
 */
export const relativeClause: Rule = {
  id: 'relative-clause',
  levels: ['einfach', 'leicht'],
  apply(sentence, { followed, level, done }) {
    if (
      sentence.mark !== '.' ||
      followed ||
      done.has('participle-attribute') ||
      /^(?:Gemeint|Wer|Ausnahme|Dies|Das) /.test(sentence.text)
    )
      return null;
    const { segments, tokens, text } = sentence;
    const at = segments.findIndex(({ kind }, i) => i > 0 && kind === 'relative');
    if (
      at < 1 ||
      at > 2 ||
      segments[at - 1]!.kind !== 'plain' ||
      tokens[segments[at]!.from - 1]!.text !== ','
    )
      return null;
    const last = closingSegment(sentence, at);
    if (last === null || segments[last]!.to - segments[at]!.from < shortestClause) return null;
    const rest = segments[last + 1];
    if (
      rest &&
      (rest.kind !== 'plain' ||
        tokens[rest.from - 1]!.text !== ',' ||
        /^(?:und|oder|sowie|insbesondere|die|der|das)$/.test(tokens[rest.from]!.lower))
    )
      return null;
    const clause: Clause = { segment: segments[at]!, to: segments[last]!.to };
    const noun = nounFor(sentence, clause, at);
    if (!noun || (level !== 'leicht' && countWords(text) < shortestSentence)) return null;
    if (rest && pointsBack.test(text.slice(rest.start))) return null;
    const extra = adds(sentence, noun, clause);
    const end = segments[at - 1]!.end;
    const opening = extra ? text.slice(0, end) : withCertain(sentence, noun, end);
    const second = extra ? added(sentence, noun, clause) : narrowed(sentence, noun, clause);
    if (opening === null || second === null) return null;
    const main = parse(sentenceOf(`${opening}${rest ? ` ${text.slice(rest.start)}` : ''}`));
    return mainClause(main, 0, main.segments.length) ? [main.text, second] : null;
  },
};

/** Words from which on a relative clause, and a sentence with one, are worth taking apart. */
const shortestClause = 7;
const shortestSentence = 16;

/** Words in the rest of the main clause that may take up what the relative clause says. */
const pointsBack =
  /(?<!\p{L})(?:dies(?:e[mnrs]?)?|dabei|dafür|hierfür|davon|dazu|hierzu|damit|hierbei|solche[mnrs]?)(?!\p{L})/iu;

interface Clause {
  segment: Segment;
  /** Token index behind its last word. */
  to: number;
}

/** The relative pronoun of a clause, and the preposition before it. */
function pronounOf({ tokens }: Sentence, { from }: Segment): { pronoun: string; preposition: string } {
  const first = tokens[from]!.lower;
  return prepositions.has(first)
    ? { pronoun: tokens[from + 1]!.lower, preposition: first }
    : { pronoun: first, preposition: '' };
}

function nounFor(sentence: Sentence, { segment, to }: Clause, at: number): Antecedent | null {
  const { tokens, segments } = sentence;
  const { pronoun, preposition } = pronounOf(sentence, segment);
  const before = segments[at - 1]!;
  const verb = secondPlace(sentence, before);
  const form = finiteVerb(tokens[to - 1]!.lower)!;
  const subject =
    preposition === '' && (/^(?:der|welcher)$/.test(pronoun) || /^(?:sein|werden)$/.test(form.lemma));
  const found = antecedent(sentence, {
    from: verb === null ? before.from : verb + 1,
    to: before.to,
    pronoun,
    behindPreposition: preposition !== '',
    verbNumbers: subject ? form.numbers : null,
  });
  if (!found || found.phrase.quantity !== null || !canStandAlone(sentence, found, verb)) return null;
  const opens = tokens[found.from - 1]?.lower ?? '';
  return /^(?:nur|alle|und|oder|sowie|als|einzige|beide|nicht|solche|solchen|solcher)$/.test(opens)
    ? null
    : found;
}

/** Nouns that say nothing without their clause: „der Zeitpunkt, an dem …“. */
const emptyNouns =
  /^(?:Zeitpunkt|Tag|Monat|Jahr|Zeit|Zeitraum|Fall|Ort|Stelle|Umfang|Maß|Weise|Art|Grund|Höhe|Land|Stand|Umstand|Bezirk|Form|Person|Folge|Ausmaß|Verhältnis|Voraussetzung|Bedingung|Sache|Reihenfolge|Teil|Betrag|Wert|Sinn|Zweck)$/;

/** Whether the noun keeps its sense when its clause is taken away. */
function canStandAlone(
  { tokens }: Sentence,
  { phrase, from, to, number }: Antecedent,
  verb: number | null,
): boolean {
  if (number === 'singular' && (emptyNouns.test(phrase.noun) || phrase.determiner !== 'der'))
    return phrase.determiner === 'Ihr' || phrase.determiner === 'unser';
  if (!/^(?:|der|Ihr|unser)$/.test(phrase.determiner ?? '')) return false;
  if (number === 'plural' && /^(?:Fall|Voraussetzung|Bedingung)$/.test(phrase.noun)) return false;
  const predicate =
    verb !== null && from === verb + 1 && to > verb && finiteVerb(tokens[verb]!.lower)!.lemma === 'sein';
  return !predicate && !tokens[0]!.lower.startsWith('kein');
}

/** Whether the clause says more of something already known, and not which one is meant. */
function adds(sentence: Sentence, { phrase, number }: Antecedent, { to }: Clause): boolean {
  const { lemma } = finiteVerb(sentence.tokens[to - 1]!.lower)!;
  if (/^(?:Ihr|unser|mein)$/.test(phrase.determiner ?? '')) return true;
  return number === 'singular' && phrase.determiner === 'der' && /^(?:müssen|sollen)$/.test(lemma);
}

function added(sentence: Sentence, noun: Antecedent, { segment, to }: Clause): string | null {
  const { pronoun, preposition } = pronounOf(sentence, segment);
  if (preposition !== '' || /^(?:dessen|deren)$/.test(pronoun)) return null;
  const { gender, number, phrase } = noun;
  const place = { gender, number, case: caseOf(pronoun, noun) };
  const lead = inflectNounPhrase({ ...phrase, determiner: 'dieser', adjectives: [] }, place);
  if (lead === null || determinerIn('dieser', place) === null) return null;
  const moved = verbSecond(sentence, segment.from + 1, to, capitalise(lead));
  return moved === null ? null : sentenceOf(moved);
}

/**
 * The sentence up to the clause, saying with „bestimmte“ that not all are meant; null where the case of the noun cannot
 * be told. One that has „der“ stands for itself.
 */
function withCertain(sentence: Sentence, noun: Antecedent, end: number): string | null {
  const { text, tokens } = sentence;
  const { phrase, gender, number, from, to } = noun;
  if (number === 'singular') return text.slice(0, end);
  const place = caseIn(sentence, noun);
  const certain =
    place &&
    inflectNounPhrase(
      { ...phrase, determiner: null, adjectives: ['bestimmt', ...phrase.adjectives] },
      { gender, number, case: place },
    );
  if (!certain) return null;
  return `${text.slice(0, tokens[from]!.start)}${from === 0 ? capitalise(certain) : certain}${text.slice(tokens[to - 1]!.end, end)}`;
}

/** „Gemeint sind Personen, die …“ */
function narrowed(
  sentence: Sentence,
  { phrase, gender, number, to: end }: Antecedent,
  { segment, to }: Clause,
): string | null {
  const name = inflectNounPhrase(phrase, { gender, number, case: 'nominative' });
  if (name === null) return null;
  const behind = sentence.tokens.slice(end, segment.from - 1);
  const last = behind.at(-1)?.lower ?? '';
  const apart =
    /(?:ig|lich|isch|bar|haft|sam)$/.test(last) ||
    isParticiple(last) ||
    isInfinitive(last) ||
    isZuInfinitive(last) ||
    separablePrefixes.includes(last);
  if (!apart && behind.length > 6) return null;
  const complement = apart ? '' : slice(sentence, end, segment.from - 1);
  const verb = number === 'plural' ? 'sind' : 'ist';
  return `Gemeint ${verb} ${[name, complement].filter(Boolean).join(' ')}, ${slice(sentence, segment.from, to)}.`;
}
