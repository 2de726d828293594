import { conjugateApart } from '../../../morphology/conjugate.ts';
import { auxiliary } from '../../../morphology/participles.ts';
import { isKnownVerb, separate } from '../../../morphology/prefixes.ts';
import type { PlainFinding } from '../finding.ts';
import { participleLemma, type Sentence, type SentenceWord, spanOf } from '../sentence.ts';

const werden = new Set(
  'wird werden wurde wurden werde würde würden worden wirst werdet wurdest wurdet'.split(' '),
);
const sein = new Set('ist sind war waren sei seien wäre wären bin bist seid'.split(' '));
/** Forms that can only close a clause: what stands before them belongs to a verb group of its own. */
const auxiliaries = new Set([
  ...werden,
  ...sein,
  'hat',
  'haben',
  'hatte',
  'hatten',
  'habe',
  'hätte',
  'hätten',
]);

/** Verbs whose participle is their infinitive, and which have no passive worth the name: „wird erhalten“ is future. */
const future = new Set(
  'erhalten bekommen erfahren behalten entfallen zerfallen gefallen missfallen'.split(' '),
);

/** Participles that are adjectives beside „sein“: nobody has done anything. */
const adjectives = new Set(
  `angemessen angewiesen bekannt berechtigt beschränkt bestimmt beteiligt betroffen entscheidend entschlossen entsprechend
  erfahren geboten geeignet gegeben gelegen gemeint genannt geneigt gewillt gewohnt gleichgestellt interessiert
  überzeugt verbunden vergleichbar verheiratet verpflichtet verschieden versichert verwandt zufrieden zuwider`.split(
    /\s+/,
  ),
);

/** Passive with „werden“; neither the future („wird prüfen“) nor the copula („wird Vorsitzende“). */
export function passive(sentence: Sentence): PlainFinding[] {
  const found: PlainFinding[] = [];
  const taken = new Set<SentenceWord>();
  sentence.words.forEach((word, at) => {
    if (!werden.has(word.lower)) return;
    const participle = participleBefore(sentence, at) ?? participleAfter(sentence, at);
    const lemma = participle && participleLemma(participle);
    if (!participle || !lemma || lemma === 'werden' || taken.has(participle)) return;
    taken.add(participle);
    const [first, last] = participle.start < word.start ? [participle, word] : [word, participle];
    found.push({
      rule: 'passive',
      span: spanOf(first, last),
      message: `„${shownTogether(sentence, first, last)}“ steht im Passiv: Wer handelt, bleibt offen oder steht am Rand.`,
      suggestion: `Sagen Sie, wer das tut: „${active(lemma)}“.`,
    });
  });
  return found;
}

/** „geprüft wird“, „wird … geprüft“. */
const shownTogether = ({ text }: Sentence, first: SentenceWord, last: SentenceWord): string =>
  `${first.text}${/\S/.test(text.slice(first.end, last.start)) ? ' …' : ''} ${last.text}`;

/** „ist geschlossen“: a state that somebody brought about; not the perfect of „kommen“, no adjective. */
export function statePassive(sentence: Sentence): PlainFinding[] {
  return sentence.words.flatMap((word, at): PlainFinding[] => {
    if (!sein.has(word.lower)) return [];
    const next = sentence.words[at + 1];
    if (next?.lower === 'worden') return [];
    const participle = participleBefore(sentence, at) ?? participleAfter(sentence, at, 1);
    const lemma = participle && participleLemma(participle);
    if (!participle || !lemma || adjectives.has(participle.lower) || auxiliary(lemma) === 'sein') return [];
    if (sentence.words[sentence.words.indexOf(participle) + 1]?.lower === 'worden') return [];
    const [first, last] = participle.start < word.start ? [participle, word] : [word, participle];
    return [
      {
        rule: 'state-passive',
        span: spanOf(first, last),
        message: `„${word.lower} … ${participle.text}“ sagt nicht, wer gehandelt hat.`,
        suggestion: `Sagen Sie, wer das tut: „${active(lemma)}“.`,
      },
    ];
  });
}

/** „ist zu prüfen“, „hat einzureichen“: a duty that does not say „müssen“. */
export function toBeDone({ words, segments }: Sentence): PlainFinding[] {
  return words.flatMap((word, at): PlainFinding[] => {
    if (!/^(?:ist|sind|war|waren|hat|haben|hatte|hatten|sei|seien)$/.test(word.lower)) return [];
    const segment = segments[word.segment]!;
    const inSegment = segment.indexOf(word);
    if (segment.some(({ lower }) => governsInfinitive.has(lower))) return [];
    const before = words.slice(Math.max(0, at - 2), at).filter((each) => each.segment === word.segment);
    const group = zuInfinitive(segment.slice(inSegment + 1)) ?? zuInfinitive(before);
    if (!group) return [];
    const [first, last] = group[0]!.start < word.start ? [group[0]!, word] : [word, group.at(-1)!];
    return [
      {
        rule: 'to-be-done',
        span: spanOf(first, last),
        message: `„${word.lower} … ${group.map(({ text }) => text).join(' ')}“ ist eine Pflicht, die nicht „müssen“ sagt.`,
        suggestion: 'Schreiben Sie, wer etwas tun muss: „Sie müssen …“.',
      },
    ];
  });
}

/** What an infinitive with „zu“ hangs on, when it is no duty: „ist bereit zu helfen“, „hat das Recht zu klagen“. */
const governsInfinitive = new Set(
  `um ohne anstatt bereit möglich berechtigt verpflichtet notwendig erforderlich nötig zulässig geeignet befugt ermächtigt
  ratsam sinnvoll leicht schwer schwierig möglichkeit recht pflicht aufgabe ziel absicht gelegenheit auftrag anspruch
  versuch befugnis`.split(/\s+/),
);

/** The words of an infinitive with „zu“ that ends a stretch: „zu prüfen“, „einzureichen“. */
function zuInfinitive(words: readonly SentenceWord[]): SentenceWord[] | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const { lower, capital } = words[at]!;
    if (capital || !lower.endsWith('n')) continue;
    const joined = /^(\p{Ll}+?)zu(\p{Ll}+)$/u.exec(lower);
    if (joined && separate(joined[1]! + joined[2]!)?.prefix === joined[1]) return [words[at]!];
    if (words[at - 1]?.lower === 'zu' && isKnownVerb(lower)) return [words[at - 1]!, words[at]!];
  }
  return null;
}

/** „geprüft wird“, „geprüft werden kann“: the participle just before, within the segment. */
function participleBefore({ words }: Sentence, at: number): SentenceWord | null {
  const before = words[at - 1];
  if (!before || before.segment !== words[at]!.segment || words[at]!.capital) return null;
  return participleLemma(before) ? before : null;
}

/**
 * „wird … geprüft“: the participle behind the verb in its own clause, subordinate clauses in between passed over. Null
 * where an infinitive closes the clause instead: „wird …, sobald …, entscheiden“. `reach` counts the segments of the
 * sentence it may lie in, the verb's own among them.
 */
function participleAfter({ words, segments }: Sentence, at: number, reach = 4): SentenceWord | null {
  const { segment } = words[at]!;
  const own = segments[segment]!;
  const rest = own.slice(own.indexOf(words[at]!) + 1);
  const later = segments.slice(segment + 1, segment + reach).filter((each) => !openers.has(each[0]!.lower));
  for (const stretch of [rest, ...later]) {
    const found = stretch.find((word, place) => {
      const next = stretch[place + 1];
      if (stretch[place - 1]?.lower === 'zu' || word.lower === 'bekannt') return false;
      return (
        participleLemma(word) !== null && !(next && auxiliaries.has(next.lower) && next.lower !== 'worden')
      );
    });
    if (found) return future.has(found.lower) ? null : found;
    const last = stretch.at(-1);
    if (last && !last.capital && isKnownVerb(last.lower)) return null;
  }
  return null;
}

const openers = new Set(
  `der die das dem den dessen deren denen welche welcher welches welchem welchen was wer wo wie wenn weil dass ob da
  soweit sofern falls obwohl nachdem bevor damit sodass während solange sobald indem`.split(/\s+/),
);

/** „Die Behörde prüft …“, „Die Behörde führt … durch“. */
function active(lemma: string): string {
  const { finite, prefix } = conjugateApart(lemma, {
    person: 3,
    number: 'singular',
    tense: 'present',
    mood: 'indicative',
  });
  return `Die Behörde ${finite} …${prefix ? ` ${prefix}` : ''}`;
}
