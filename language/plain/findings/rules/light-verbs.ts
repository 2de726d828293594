import { isKnownVerb, separate } from '../../../morphology/prefixes.ts';
import { type LightVerb, lightVerbs } from '../../lexicon/light-verbs.ts';
import type { PlainFinding } from '../finding.ts';
import { finiteReadings, participleLemma, type Sentence, type SentenceWord, spanOf } from '../sentence.ts';

const byNoun = new Map<string, LightVerb[]>();
for (const entry of lightVerbs) byNoun.set(entry.noun, [...(byNoun.get(entry.noun) ?? []), entry]);

/** „eine Prüfung durchführen“, „zur Anwendung kommen“: a noun says what happens, a verb only that something does. */
export function lightVerbUse({ words, segments }: Sentence): PlainFinding[] {
  return words.flatMap((noun, at): PlainFinding[] => {
    const entries = byNoun.get(noun.text) ?? byNoun.get(noun.text.replace(/(?:en|s)$/, ''));
    if (!entries) return [];
    for (const { preposition, verbs, plain } of entries) {
      const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
      if (
        preposition === null
          ? /^(?:zur|zum|in|nach|vor|mit|von|bei)$/.test(before.at(-1) ?? '')
          : !before.includes(preposition)
      )
        continue;
      const verb = verbAmong(segments[noun.segment]!, verbs);
      if (!verb) continue;
      const [first, last] = noun.start < verb.start ? [noun, verb] : [verb, noun];
      return [
        {
          rule: 'light-verb',
          span: spanOf(first, last),
          message: `Was geschieht, steckt im Hauptwort „${noun.text}“; „${verb.text}“ sagt fast nichts.`,
          suggestion: `Schreiben Sie „${plain}“.`,
        },
      ];
    }
    return [];
  });
}

/** The word of a clause that is a form of one of the verbs, parted ones („nimmt … vor“) included. */
function verbAmong(segment: readonly SentenceWord[], verbs: readonly string[]): SentenceWord | undefined {
  const particle = segment.at(-1)!.lower;
  return segment.find((word) => {
    if (word.capital) return false;
    const lemmas = finiteReadings(word).map(({ lemma }) => lemma);
    const participle = participleLemma(word);
    if (participle) lemmas.push(participle);
    if (isKnownVerb(word.lower) || separate(word.lower)) lemmas.push(word.lower);
    const joined = /^(\p{Ll}+?)zu(\p{Ll}+)$/u.exec(word.lower);
    if (joined) lemmas.push(joined[1]! + joined[2]!);
    return lemmas.some((lemma) => verbs.includes(lemma) || verbs.includes(particle + lemma));
  });
}
