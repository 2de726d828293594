import { conjugate, conjugateApart } from '../../../morphology/conjugate.ts';
import { inflectNounPhrase } from '../../../morphology/noun-phrases.ts';
import { auxiliary, lemmaOfParticiple, participle, zuInfinitive } from '../../../morphology/participles.ts';
import { lightVerbs, type LightVerb } from '../../lexicon/light-verbs.ts';
import { secondPlace } from '../parse/main-clause.ts';
import { phraseEndingAt, phraseStartingAt, type PlacedPhrase } from '../parse/noun-phrase.ts';
import type { Segment, Sentence } from '../parse/sentence.ts';
import { finiteVerb, isAuxiliary, isInfinitive, withoutZu } from '../parse/verbs.ts';
import { type Edit, edited } from './edit.ts';
import type { Rule } from './rule.ts';

/**
 * „Die Behörde führt eine Prüfung des Antrags durch.“ → „Die Behörde prüft den Antrag.“; „Die Vorschrift kommt zur
 * Anwendung.“ → „Die Vorschrift gilt.“ Only where noun, what belongs to it, and verb stand together.
 */
export const lightVerb: Rule = {
  id: 'light-verb',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply(sentence) {
    for (const segment of sentence.segments) {
      for (let at = segment.from; at < segment.to; at += 1) {
        for (const entry of byNoun().get(sentence.tokens[at]!.text) ?? []) {
          const edits = editsFor(sentence, segment, at, entry);
          if (edits)
            return [
              edited(sentence.text, edits)
                .replace(/ {2,}/g, ' ')
                .replace(/ ([.,;])/g, '$1'),
            ];
        }
      }
    }
    return null;
  },
};

let index: Map<string, LightVerb[]> | null = null;

function byNoun(): Map<string, LightVerb[]> {
  if (index) return index;
  index = new Map();
  for (const entry of lightVerbs) index.set(entry.noun, [...(index.get(entry.noun) ?? []), entry]);
  return index;
}

/** Objects whose plain verb takes the same cases and prepositions as the noun did („Bericht erstatten über“). */
const sameCases =
  /^(?:Antwort|Anwendung|Bericht|Beschluss|Dank|Entscheidung|Hilfe|Hinweis|Rat|Sorge|Verzicht|Vorsorge)$/;
/** Phrases whose plain verb says more or less than they do. */
const otherSense = /^(?:Auftrag|Aussicht|Kenntnis)$/;

/** Whether the rest of the clause can stay: not „den Belangen Rechnung tragen“ – „die Belange berücksichtigen“. */
const leavesRest = ({ frame, preposition, noun }: LightVerb) =>
  frame !== 'same' || (preposition === null ? sameCases.test(noun) : !otherSense.test(noun));

/** Noun and verb in their places. */
interface Match {
  /** Token indices of preposition, article and noun, end exclusive. */
  from: number;
  to: number;
  /** The genitive behind the noun. */
  genitive: PlacedPhrase | null;
  /** „einer Prüfung unterziehen“: the noun is a dative, and the rest stays. */
  subjected: boolean;
  verb: VerbPlace;
}

type VerbPlace =
  | { kind: 'infinitive' | 'zu' | 'participle' | 'final'; from: number; to: number; lemma: string }
  | { kind: 'second'; finite: number; prefix: number | null; lemma: string };

function editsFor(sentence: Sentence, segment: Segment, noun: number, entry: LightVerb): Edit[] | null {
  const match = matchAt(sentence, segment, noun, entry);
  if (!match || !(match.subjected || (entry.verbs.includes(match.verb.lemma) && leavesRest(entry))))
    return null;
  if (match.verb.kind === 'participle' && auxiliary(match.verb.lemma) !== auxiliary(entry.plain)) return null;
  const object = match.genitive ? objectOf(sentence, segment, match) : '';
  const verb = object === null ? null : verbEdits(sentence, match.verb, entry);
  if (object === null || !verb || meansLiability(sentence, segment, entry)) return null;
  const end = match.genitive?.to ?? match.to;
  const { start } = sentence.tokens[match.from]!;
  const text = [object, ...verb.behind].filter((part) => part !== '').join(' ');
  return [...verb.edits, { start, end: sentence.tokens[end - 1]!.end, text }];
}

function matchAt(sentence: Sentence, segment: Segment, noun: number, entry: LightVerb): Match | null {
  const from = phraseBefore(sentence, segment, noun, entry);
  if (from === null || from === segment.from) return null;
  const behind = phraseStartingAt(sentence, noun + 1);
  const genitive =
    behind &&
    /^(?:des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer)$/.test(sentence.tokens[noun + 1]!.lower)
      ? behind
      : null;
  const verb = verbAt(sentence, segment, genitive?.to ?? noun + 1);
  const subjected =
    verb?.lemma === 'unterziehen' &&
    entry.preposition === null &&
    genitive === null &&
    /^(?:einer|einem|der|dem)$/.test(sentence.tokens[from]!.lower);
  if (!subjected && (genitive !== null) !== (entry.frame === 'genitive')) return null;
  return verb && { from, to: noun + 1, genitive, subjected, verb };
}

/** Where preposition, article and noun begin; null where adjectives, „kein“ or another article stand between. */
function phraseBefore(
  sentence: Sentence,
  segment: Segment,
  noun: number,
  { preposition }: LightVerb,
): number | null {
  const before = sentence.tokens[noun - 1]?.lower ?? '';
  if (preposition !== null) return before === preposition ? noun - 1 : null;
  const placed = phraseEndingAt(sentence, noun, segment.from);
  if (!placed || placed.phrase.adjectives.length > 0 || placed.phrase.quantity !== null) return null;
  const { determiner } = placed.phrase;
  return determiner === null || /^(?:der|ein)$/.test(determiner) ? placed.from : null;
}

/** The verb that follows at a token, closes the segment, or opens its bracket. */
function verbAt(sentence: Sentence, segment: Segment, at: number): VerbPlace | null {
  const { tokens } = sentence;
  const found = secondPlace(sentence, segment);
  const second = found !== null && found < at ? found : null;
  if (second !== null && !isAuxiliary(tokens[second]!.lower)) {
    const prefix = at === segment.to - 1 ? at : null;
    if (at !== segment.to && prefix === null) return null;
    const lemma = (prefix === null ? '' : tokens[prefix]!.lower) + finiteVerb(tokens[second]!.lower)!.lemma;
    return { kind: 'second', finite: second, prefix, lemma };
  }
  const verb = tokens[at];
  if (!verb || at >= segment.to || !/^\p{Ll}/u.test(verb.text)) return null;
  const rest = tokens.slice(at + 1, segment.to);
  if (!rest.every(({ lower }) => isAuxiliary(lower) || lower === 'worden' || lower === 'werden')) return null;
  if (verb.lower === 'zu' && rest.length === 0) return null;
  const zu = withoutZu(verb.lower);
  if (zu) return { kind: 'zu', from: at, to: at + 1, lemma: zu };
  const lemma = lemmaOfParticiple(verb.lower);
  if (lemma !== null && (rest.length > 0 || second !== null))
    return { kind: 'participle', from: at, to: at + 1, lemma };
  if (isInfinitive(verb.lower) && (rest.length > 0 || second !== null))
    return { kind: 'infinitive', from: at, to: at + 1, lemma: verb.lower };
  const form = finiteVerb(verb.lower);
  return form && rest.length === 0 && second === null
    ? { kind: 'final', from: at, to: at + 1, lemma: form.lemma }
    : null;
}

/** The genitive as the object of the plain verb; in the passive the number of the verb would have to follow it. */
function objectOf(sentence: Sentence, segment: Segment, { genitive, verb }: Match): string | null {
  const place = genitive?.phrase.readings.find((one) => one.case === 'genitive');
  if (!genitive || !place) return null;
  const passive =
    verb.kind === 'participle' &&
    sentence.tokens
      .slice(segment.from, segment.to)
      .some(({ lower }) => /^(?:wird|werden|wurde|wurden|worden)$/.test(lower));
  if (passive && place.number === 'plural') return null;
  return inflectNounPhrase(genitive.phrase, { ...place, case: passive ? 'nominative' : 'accusative' });
}

/** Changes of the verb, and what it leaves behind at the place of the noun. */
interface VerbChange {
  edits: Edit[];
  behind: string[];
}

/** The plain verb in the form of the other; in the frame `passive` its participle with „werden“. */
function verbEdits({ tokens }: Sentence, verb: VerbPlace, { plain, frame }: LightVerb): VerbChange | null {
  const passive = frame === 'passive';
  if (verb.kind === 'second') {
    const form = finiteVerb(tokens[verb.finite]!.lower)!;
    const [number, other] = form.numbers;
    if (!number || other) return null;
    const apart = conjugateApart(passive ? 'werden' : plain, { person: 3, number, tense: form.tense });
    const { start, end } = tokens[verb.finite]!;
    const closing = passive ? participle(plain) : apart.prefix;
    const prefix = verb.prefix === null ? [] : [{ ...tokens[verb.prefix]!, text: closing }];
    return {
      edits: [{ start, end, text: apart.finite }, ...prefix],
      behind: verb.prefix === null ? [closing] : [],
    };
  }
  const text = finalForm(tokens[verb.from]!.lower, verb.kind, plain, passive);
  if (text === null) return null;
  return { edits: [{ start: tokens[verb.from]!.start, end: tokens[verb.to - 1]!.end, text }], behind: [] };
}

/** „Der Schuldner wird in Anspruch genommen“: he must pay, nobody uses him. */
const meansLiability = ({ tokens }: Sentence, { from, to }: Segment, { noun }: LightVerb) =>
  noun === 'Anspruch' &&
  tokens
    .slice(from, to)
    .some(({ text }) =>
      /^(?:er|ihn|ihm|wer|dieser|diesen|Person|Dritte[rn]?|.*(?:schuldner|halter|aussteller|verursacher|pflichtete[rn]?|haftende[rn]?|bürge[n]?|inhaber))$/i.test(
        text,
      ),
    );

function finalForm(
  form: string,
  kind: 'infinitive' | 'zu' | 'participle' | 'final',
  plain: string,
  passive: boolean,
): string | null {
  switch (kind) {
    case 'infinitive':
      return passive ? `${participle(plain)} werden` : plain;
    case 'zu':
      return passive ? `${participle(plain)} zu werden` : zuInfinitive(plain);
    case 'participle':
      return passive ? `${participle(plain)} worden` : participle(plain);
    case 'final': {
      const { numbers, tense } = finiteVerb(form)!;
      const [number, other] = numbers;
      if (!number || other) return null;
      return passive
        ? `${participle(plain)} ${conjugate('werden', { person: 3, number, tense })}`
        : conjugate(plain, { person: 3, number, tense });
    }
  }
}
