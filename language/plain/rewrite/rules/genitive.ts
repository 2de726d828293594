import { joinPreposition } from '../../../morphology/determiners.ts';
import { inflectNounPhrase } from '../../../morphology/noun-phrases.ts';
import { readNoun } from '../../../morphology/nouns.ts';
import { isActor } from '../parse/actor.ts';
import { phraseStartingAt, type PlacedPhrase } from '../parse/noun-phrase.ts';
import type { Sentence } from '../parse/sentence.ts';
import { edited } from './edit.ts';
import type { Rule } from './rule.ts';

/**
 * „der Antrag des Bürgers“ → „der Antrag vom Bürger“, as Leichte Sprache asks for. Only behind a noun, and only with
 * „des“ and „eines“, which are nothing but genitives.
 */
export const genitive: Rule = {
  id: 'genitive',
  levels: ['leicht'],
  apply(sentence) {
    for (const [at, { lower, depth }] of sentence.tokens.entries()) {
      if (depth > 0 || !/^(?:des|eines)$/.test(lower) || !standsBehindNoun(sentence, at)) continue;
      const placed = phraseStartingAt(sentence, at);
      const place = placed?.phrase.readings.find(
        ({ case: each, number }) => each === 'genitive' && number === 'singular',
      );
      const dative = placed && place && inflectNounPhrase(placed.phrase, { ...place, case: 'dative' });
      if (!placed || !dative || isJoined(sentence, placed.to) || couldAct(sentence, at, placed)) continue;
      const [article, ...rest] = dative.split(' ') as [string, ...string[]];
      const text = [joinPreposition('von', article), ...rest].join(' ');
      return [
        edited(sentence.text, [
          { start: sentence.tokens[at]!.start, end: sentence.tokens[placed.to - 1]!.end, text },
        ]),
      ];
    }
    return null;
  },
};

/** „des Umgangs und Verkehrs“: a second genitive that would have to change too. */
const isJoined = ({ tokens }: Sentence, at: number) =>
  /^(?:und|oder|sowie|bzw|,)$/.test(tokens[at]?.lower ?? '');

/** „nach Unterrichtung des Ministeriums“: with „vom“ it would be the ministry that informs. */
const couldAct = ({ tokens }: Sentence, at: number, { phrase }: PlacedPhrase) =>
  /ung(?:en)?$/.test(tokens[at - 1]!.text) && isActor(phrase.noun);

/** Nouns of fixed phrases with a genitive: „im Sinne des …“, „auf Grund des …“. */
const fixed =
  /^(?:Sinne?|Falle?|Wege?|Rahmen|Zuge|Grund|Grunde|Maßgabe|Stelle|Laufe?|Ende|Anfang|Ablauf|Zeitpunkt|Bereich|Mitglied|Zwecke?|Interesse|Namen?|Hilfe|Folge|Gunsten|Lasten|Wirkung|Beginn)$/;

function standsBehindNoun({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.word &&
    /^\p{Lu}/u.test(before.text) &&
    !fixed.test(before.text) &&
    !/^(?:Absatz|Satz|Artikel|Nummer)/.test(tokens[at + 1]?.text ?? '') &&
    readNoun(before.text).length > 0
  );
}
