import { describe, expect, it } from 'vitest';
import { rankSentences } from './rank.ts';

const topic = [
  'Das Land baut das Netz der Radwege aus.',
  'Die Kantine bietet freitags Fisch an.',
  'Für den Ausbau der Radwege stellt das Land Mittel bereit.',
  'Gemeinden beantragen die Mittel für Radwege beim Land.',
];

describe('rankSentences', () => {
  it('puts what much of the text is about above what none of it is about', () => {
    const scores = rankSentences(topic);
    expect(scores).toHaveLength(topic.length);
    expect(scores[1]).toBe(Math.min(...scores));
  });

  it('puts an early sentence above the same sentence later', () => {
    const scores = rankSentences([
      'Die Brücke wird saniert.',
      'Der Rat tagt morgen.',
      'Die Brücke wird saniert.',
    ]);
    expect(scores[0]).toBeGreaterThan(scores[2]!);
  });

  it('puts greetings last, and questions below answers', () => {
    const sentences = [
      'Sehr geehrter Herr Präsident!',
      'Wer zahlt die Brücke?',
      'Das Land zahlt die Brücke.',
    ];
    const [greeting, question, answer] = rankSentences(sentences);
    expect(greeting).toBeLessThan(question!);
    expect(question! - answer!).toBeLessThan(
      rankSentences(['Wer zahlt.', ...sentences.slice(2)])[0]! - answer!,
    );
  });

  it('bears texts without words', () => {
    expect(rankSentences([])).toEqual([]);
    expect(rankSentences(['–', '…']).every(Number.isFinite)).toBe(true);
  });

  it('ranks a book in seconds', () => {
    const book = Array.from(
      { length: 4000 },
      (_, i) => `${topic[i % 4]} Abschnitt ${i} nennt ${i * 7} Stellen.`,
    );
    const start = performance.now();
    expect(rankSentences(book)).toHaveLength(4000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
