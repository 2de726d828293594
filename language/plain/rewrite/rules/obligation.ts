import { participle, auxiliary } from '../../../morphology/participles.ts';
import { inflectNounPhrase } from '../../../morphology/noun-phrases.ts';
import { phraseStartingAt } from '../parse/noun-phrase.ts';
import type { Segment, Sentence } from '../parse/sentence.ts';
import { slice } from '../parse/sentence.ts';
import { finiteVerb, isInfinitive, isZuInfinitive, withoutZu } from '../parse/verbs.ts';
import { capitalise, sentenceOf } from '../parse/wording.ts';
import { type Edit, edited } from './edit.ts';
import type { Rule } from './rule.ts';

/**
 * „ist … zu stellen“ → „muss … gestellt werden“, in a letter „Sie müssen … stellen“ where it is the reader who acts;
 * „hat … vorzulegen“ → „muss … vorlegen“. Not with a negation, which „müssen“ would turn round.
 */
export const obligation: Rule = {
  id: 'obligation',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply(sentence, { context }) {
    if (!/(?<!\p{L})(?:ist|sind|hat|haben)(?!\p{L})/iu.test(sentence.text)) return null;
    for (const [index, segment] of sentence.segments.entries()) {
      const verbs = obligationIn(sentence, segment);
      if (!verbs || isResult(sentence, index) || goesOn(sentence, index + 1) || sharesVerb(sentence, index))
        continue;
      const addressed = context === 'letter' ? toReader(sentence, segment, verbs) : null;
      const text = addressed ?? edited(sentence.text, edits(sentence, verbs));
      return [text];
    }
    return null;
  },
};

/** „… zu prüfen, die Beteiligten anzuhören und zu entscheiden“: a second duty, or what the first one is about. */
function goesOn({ segments, tokens }: Sentence, at: number): boolean {
  const next = segments[at];
  return next?.kind === 'infinitive' && !/^(?:um|ohne|statt|anstatt)$/.test(tokens[next.from]!.lower);
}

/** „so …, dass es zu lesen ist“: what can be done, not what must be. */
const isResult = ({ segments, tokens }: Sentence, at: number) =>
  /^da(?:ss|ß)$/.test(segments[at]!.subjunction ?? '') &&
  tokens.slice(0, segments[at]!.from).some(({ lower }) => lower === 'so' || lower === 'derart');

/** „A ist im Verhältnis 1, B ist im Verhältnis 2 umzustellen“: the infinitive belongs to the verb before it too. */
function sharesVerb({ segments, tokens }: Sentence, at: number): boolean {
  const before = segments[at - 1];
  return (
    before?.kind === 'plain' &&
    tokens[before.to]?.text === ',' &&
    tokens.slice(before.from, before.to).some(({ text }) => forms.test(text))
  );
}

interface Obligation {
  /** Token index of „ist“ or „hat“. */
  finite: number;
  passive: boolean;
  /** Infinitives with zu: the first and last token of each, and its verb. */
  infinitives: { from: number; to: number; lemma: string }[];
}

const forms = /^(?:ist|sind|hat|haben)$/;
/** What is to be expected or found, not to be done; nouns and adverbs that take an infinitive of their own. */
const noDuty =
  /^(?:erwarten|befürchten|rechnen|finden|sehen|erkennen|entnehmen|verstehen|haben|sein|werden|können|ersehen|verdanken|besorgen|vermuten|hoffen|verzeichnen|gehen|kommen|schaffen|tun|unterscheiden|erreichen)$/;
const takesInfinitive =
  /^(?:recht|pflicht|möglichkeit|gelegenheit|befugnis|anspruch|absicht|zweck|ziel|aufgabe|anlass|grund|versucht|begonnen|nichts|nicht|nie|niemals|keine?[nmrs]?|nur|lediglich|ausschließlich|höchstens|maximal|allenfalls|ohne|um|statt|weder|leicht|schwer|schwierig|kaum|darauf|dafür|damit|mehr|länger|gut|besser)$/;

function obligationIn(sentence: Sentence, { from, to, kind }: Segment): Obligation | null {
  const { tokens } = sentence;
  if (kind === 'infinitive' && /^(?:um|ohne|statt|anstatt)$/.test(tokens[from]!.lower)) return null;
  const here = tokens.slice(from, to).filter(({ depth }) => depth === 0);
  const finites = here.filter(
    ({ text, lower }) => forms.test(lower) && (/^\p{Ll}/u.test(text) || tokens[from]!.lower === lower),
  );
  const others = here.some(
    ({ lower, text }) =>
      /^\p{Ll}/u.test(text) &&
      /^(?:wird|werden|kann|können|darf|dürfen|muss|müssen|soll|sollen)$/.test(lower),
  );
  const [only] = finites;
  if (!only || finites.length > 1 || others || here.some(({ lower }) => takesInfinitive.test(lower)))
    return null;
  const finite = tokens.indexOf(only);
  const infinitives = zuInfinitives(sentence, from, to);
  const last = infinitives.at(-1);
  if (!last || infinitives.some(({ lemma }) => noDuty.test(lemma))) return null;
  const final = finite === to - 1 && last.to === to - 1 && to - from > 2;
  if (!final && !(last.to === to && finite < infinitives[0]!.from)) return null;
  const passive = /^(?:ist|sind)$/.test(only.lower);
  if (passive && infinitives.some(({ lemma }) => auxiliary(lemma) === 'sein')) return null;
  return { finite, passive, infinitives };
}

function zuInfinitives({ tokens }: Sentence, from: number, to: number): Obligation['infinitives'] {
  const found: Obligation['infinitives'] = [];
  for (let at = from; at < to; at += 1) {
    const { lower, text, depth } = tokens[at]!;
    if (depth > 0 || !/^\p{Ll}/u.test(text)) continue;
    if (tokens[at - 1]?.lower === 'zu' && isInfinitive(lower) && lower !== 'sein')
      found.push({ from: at - 1, to: at + 1, lemma: lower });
    else if (isZuInfinitive(lower)) {
      const lemma = withoutZu(lower);
      if (lemma) found.push({ from: at, to: at + 1, lemma });
    }
  }
  return found;
}

/** „muss“ for „ist“ and „hat“; each infinitive without zu or as participle, „werden“ behind the last. */
function edits({ tokens }: Sentence, { finite, passive, infinitives }: Obligation): Edit[] {
  const singular = finiteVerb(tokens[finite]!.lower)!.numbers.has('singular');
  const modal = singular ? 'muss' : 'müssen';
  const found = infinitives.map(({ from, to, lemma }, i) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    text: passive ? participle(lemma) + (i === infinitives.length - 1 ? ' werden' : '') : lemma,
  }));
  const { start, end, text } = tokens[finite]!;
  return [...found, { start, end, text: /^\p{Lu}/u.test(text) ? capitalise(modal) : modal }];
}

/** What a reader is asked to do, never an office. */
const readersActions =
  /^(?:einreichen|vorlegen|stellen|zahlen|bezahlen|zurücksenden|zurückschicken|ausfüllen|unterschreiben|unterzeichnen|beifügen|beilegen|mitteilen|nachweisen|übersenden|zusenden|einsenden|angeben|beantragen|entrichten|überweisen|nachreichen|anzeigen|melden|abgeben|vorzeigen|aufbewahren|erbringen|begleichen|zurückzahlen|erstatten)$/;

/** „Der Antrag ist bis zum 1. Mai einzureichen.“ → „Sie müssen den Antrag bis zum 1. Mai einreichen.“ */
function toReader(
  sentence: Sentence,
  { from, to }: Segment,
  { finite, passive, infinitives }: Obligation,
): string | null {
  const { tokens, text } = sentence;
  if (!passive || from !== 0 || finite === 0 || finite === to - 1 || infinitives.length > 1) return null;
  const [{ lemma, from: infinitive }] = infinitives as [Obligation['infinitives'][number]];
  const agent = tokens.slice(from, to).some(({ lower }) => /^(?:von|vom|durch)$/.test(lower));
  if (!readersActions.test(lemma) || agent) return null;
  const inFront = phraseStartingAt(sentence, 0);
  const subject = inFront?.to === finite ? inFront : phraseStartingAt(sentence, finite + 1);
  const place = subject?.phrase.readings.find((one) => one.case === 'nominative');
  const object = subject && place && inflectNounPhrase(subject.phrase, { ...place, case: 'accusative' });
  if (!subject || !object) return null;
  const rest = slice(sentence, subject.from === 0 ? finite + 1 : subject.to, infinitive);
  const lead = subject.from === 0 ? 'Sie müssen' : `${slice(sentence, 0, finite)} müssen Sie`;
  return sentenceOf(
    [lead, object, rest, lemma].filter((part) => part !== '').join(' ') + text.slice(tokens[to - 1]!.end),
  );
}
