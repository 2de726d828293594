import { isKnownVerb, separate } from '../../../morphology/prefixes.ts';
import type { PlainFinding } from '../finding.ts';
import { finiteReadings, participleLemma, type Sentence, type SentenceWord, spanOf } from '../sentence.ts';

/** Konjunktiv I that can be told from the indicative without „ich“; of the rest only what is plainly Konjunktiv II. */
const reported =
  /^(?:sei|seien|seiest|habe|werde|könne|müsse|solle|wolle|dürfe|möge|mögen|gebe|komme|gehe|gelte|stehe|bestehe|liege|bedürfe|erhalte|lasse|finde|bleibe|nehme|halte|wisse)$/;

/** Konjunktiv I and II; „habe“ and „werde“ beside „ich“ are indicative. */
export function subjunctive({ words, level }: Sentence): PlainFinding[] {
  if (level === 'buergernah') return [];
  const first = words.some(({ lower }) => lower === 'ich');
  return words
    .filter((word, at) => {
      if (word.capital || (word.lower === 'sei' && words[at + 1]?.lower === 'denn')) return false;
      if (reported.test(word.lower)) return !first || /^(?:sei|seien)$/.test(word.lower);
      if (isKnownVerb(word.lower) || separate(word.lower)) return false;
      const readings = finiteReadings(word);
      return (
        readings.length > 0 && readings.every(({ mood, tense }) => mood === 'subjunctive' && tense === 'past')
      );
    })
    .map((word) => ({
      rule: 'subjunctive',
      span: spanOf(word),
      message: `„${word.text}“ ist Konjunktiv: Er sagt nicht, ob etwas so ist.`,
      suggestion: 'Sagen Sie, was ist, oder nennen Sie, wer es gesagt hat.',
    }));
}

/** „war“, „hatte“ and the modal verbs are common in spoken German and stay. */
const spoken = /^(?:war(?:en|st)?|hatten?|wurden?|konnten?|mussten?|sollten?|wollten?|durften?|mochten?)$/;
const determiner =
  /^(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmrs]?|diese?[nmrs]?|jene?[nmrs]?|alle[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|unsere?[nmrs]?|zu[rm]?|vom|beim|im|am|ins|für|durch|mit|von|aus|bei|auf|nach|ohne|gegen|nicht|bereits|neu)$/;

/** Past tense in one word: „beantragte“, „ging“; not participles before a noun („die beantragte Leistung“). */
export function preterite({ words, level }: Sentence): PlainFinding[] {
  if (level === 'buergernah') return [];
  return words
    .filter(
      (word, at) => !word.capital && !spoken.test(word.lower) && isPast(word) && !isAttribute(words, at),
    )
    .map((word) => ({
      rule: 'preterite',
      span: spanOf(word),
      message: `„${word.text}“ steht im Präteritum.`,
      suggestion: 'Schreiben Sie, wie man spricht: „hat … beantragt“, „ist … gekommen“.',
    }));
}

function isPast(word: SentenceWord): boolean {
  const readings = finiteReadings(word);
  return (
    readings.some(({ tense, mood }) => tense === 'past' && mood === 'indicative') &&
    readings.every(({ tense }) => tense === 'past') &&
    participleLemma(word) === null
  );
}

/** Weak past forms of many verbs are also inflected participles („beantragte“): then only what follows can tell. */
function isAttribute(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at]!;
  const participle = word.lower.replace(/e[nmrs]?$/, '');
  if (participle === word.lower || participleLemma({ ...word, lower: participle }) === null) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before && determiner.test(before.lower)) return true;
  if (!after || after.segment !== word.segment) return false;
  return after.capital || /^(?:und|oder|sowie)$/.test(after.lower) || inflected.test(after.lower);
}

/** An adjective, and no function word that happens to end like one. */
const inflected =
  /^(?!(?:der|die|das|den|dem|eine[nmrs]?|ihre[nmrs]?|seine[nmrs]?|über|unter|er|sie|es|aber|oder|wieder|immer|gegen|neben|zwischen|in|an|von)$)\p{Ll}{3,}(?:e|en|er|em|es)$/u;
