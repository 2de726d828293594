import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factDifference } from '../fact-difference.ts';
import type { Level } from './level.ts';
import { simplify } from './simplify.ts';

const levels: Level[] = ['buergernah', 'einfach', 'leicht'];

describe('simplify', () => {
  it('takes a sentence apart step by step and says which rules did it', () => {
    const { text, sentences } = simplify(
      '(2) Wird die Anlage stillgelegt, so ist dies der Behörde anzuzeigen; § 5 gilt, es sei denn, die Anlage ist klein.',
      { level: 'einfach' },
    );
    expect(text).toBe(
      '(2) Wird die Anlage stillgelegt? Dann muss dies der Behörde angezeigt werden. § 5 gilt. Ausnahme: Die Anlage ist klein.',
    );
    expect(sentences).toMatchObject([
      { start: 0, rules: ['semicolon', 'condition-first', 'obligation', 'exception'] },
    ]);
  });

  it('keeps paragraphs and line breaks, and gives where each sentence stood', () => {
    const given = 'Überschrift\n\nDer Antrag ist zu prüfen. Er liegt vor.\n';
    const { text, sentences } = simplify(given, { level: 'buergernah' });
    expect(text).toBe('Überschrift\n\nDer Antrag muss geprüft werden. Er liegt vor.\n');
    expect(sentences.map(({ start, end }) => given.slice(start, end))).toEqual(
      sentences.map(({ before }) => before),
    );
  });

  it.each([
    'Lebensjahr vollendet hat und die Zugehörigkeit ist nachzuweisen.',
    'Der Antrag (vgl. § 5 ist zu stellen.',
    'Die Frist endet am 3.',
  ])('leaves pieces of sentences as they are: %s', (text) => {
    expect(simplify(text, { level: 'einfach' }).sentences[0]).toMatchObject({
      before: text,
      after: text,
      rules: [],
    });
  });

  it('labels Leichte Sprache as an untested draft, one sentence per line, with joints in long words', () => {
    const { text, label } = simplify('Das Bundesausbildungsförderungsgesetz gilt. Die Behörde prüft es.', {
      level: 'leicht',
    });
    expect(label).toBe('Entwurf in Leichter Sprache – ungeprüft');
    expect(text).toBe(`${label}\n\nDas Bundes·ausbildungs·förderungs·gesetz gilt.\nDie Behörde prüft es.`);
  });
});

const plural = (noun: string) => /(?:en|träge)$/.test(noun);

/** Sentences as laws and letters have them, put together from parts that carry facts. */
const sentence = (() => {
  const number = fc.integer({ min: 2, max: 999 }).map(String);
  const fact = fc.oneof(
    number.map((n) => `nach § ${n} Absatz 2`),
    number.map((n) => `in Höhe von ${n} Euro`),
    number.map((n) => `innerhalb von ${n} Wochen`),
    number.map((n) => `zu ${n} Prozent`),
    fc.constantFrom(
      'bis zum 31. Dezember 2026',
      'am 01.05.2025',
      'unter dem Az. 4711/23',
      'nicht',
      'mindestens einmal',
    ),
  );
  const subject = fc.constantFrom('Der Antrag', 'Die Gebühr', 'Das Verfahren', 'Die Unterlagen', 'Anträge');

  const main = fc
    .tuple(subject, fact, fc.constantFrom('zu prüfen', 'einzureichen', 'von der Behörde zu ändern'))
    .map(([noun, each, verb]) => `${noun} ${plural(noun) ? 'sind' : 'ist'} ${each} ${verb}`);
  const modal = fc
    .tuple(subject, fact)
    .map(
      ([noun, each]) => `${noun} ${plural(noun) ? 'können' : 'kann'} ${each} von der Behörde geändert werden`,
    );
  const clause = fc
    .tuple(fc.constantFrom('wenn', 'soweit', 'sofern', 'weil', 'es sei denn, dass', 'wobei'), fact)
    .map(([word, each]) => `, ${word} die Behörde ${each} zustimmt`);
  const relative = fact.map((each) => `, die ${each} gestellt worden sind,`);
  return fc.oneof(
    fc.tuple(fc.oneof(main, modal), clause).map((parts) => `${parts.join('')}.`),
    fc
      .tuple(fc.oneof(main, modal), fc.oneof(main, modal))
      .map(([a, b]) => `${a}; ${b[0]!.toLowerCase()}${b.slice(1)}.`),
    fc
      .tuple(fact, main)
      .map(
        ([a, b]) =>
          `Stimmt die Behörde ${a} zu, so ist dies mitzuteilen; ${b[0]!.toLowerCase()}${b.slice(1)}.`,
      ),
    fc
      .tuple(relative, fact)
      .map(([a, b]) => `Anträge${a} müssen ${b} von der zuständigen Behörde geprüft werden.`),
    fc
      .tuple(fact, fact)
      .map(([a, b]) => `Beizufügen sind: 1. ein Nachweis ${a}, 2. eine Erklärung ${b} und 3. ein Foto.`),
  );
})();

it.each(levels)('facts in are facts out, at level %s', (level) => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('letter', 'norm'),
      (all, context) => {
        for (const { before, after } of simplify(all.join(' '), { level, context }).sentences) {
          const { lost, added } = factDifference(before, after);
          expect({ before, after, lost, added }).toEqual({ before, after, lost: [], added: [] });
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('throws on no text, and gives offsets that put the text together again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...levels), (text, level) => {
      for (const { before, start, end } of simplify(text, { level }).sentences)
        expect(text.slice(start, end)).toBe(before);
    }),
  );
});
