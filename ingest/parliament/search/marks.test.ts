import { expect, test } from 'vitest';
import { bestBlock } from './best-block.ts';
import { marksOf, merged } from './marks.ts';
import { postingsOf } from './postings.ts';
import { PostingsReader } from './postings-reader.ts';
import { SpeechWords } from './speech-words.ts';
import { parseTextQuery } from './text-query.ts';

function marked(text: string, query: string): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of merged(marksOf(text, parseTextQuery(query).all))) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

test.each([
  ['Miete', 'Die Mieten und der Mietspiegel.', 'Die [Mieten] und der [Mietspiegel].'],
  ['„Miete“', 'Die Mieten und der Mietspiegel.', 'Die [Mieten] und der Mietspiegel.'],
  ['„Recht auf Wohnen“', 'Das Recht auf Wohnen ist ein Recht.', 'Das [Recht auf Wohnen] ist ein Recht.'],
  ['Recht NEAR/2 Wohnen', 'Ein Recht. Das Recht auf Wohnen.', 'Ein Recht. Das [Recht] auf [Wohnen].'],
  ['Wohn*', 'Wohnen im Altbau, Wohngeld.', '[Wohnen] im Altbau, [Wohngeld].'],
  ['Ticket', 'Das 9-Euro-Ticket gilt.', 'Das [9-Euro-Ticket] gilt.'],
  ['„9 Euro Ticket“', 'Das 9-Euro-Ticket gilt.', 'Das [9-Euro-Ticket] gilt.'],
  ['Haus ODER Hof', 'Haus und Hof', '[Haus] und [Hof]'],
])('%s marks %s', (query, text, shown) => {
  expect(marked(text, query)).toBe(shown);
});

const block = (start: number, text: string, interjection = false) => ({
  start,
  end: start + text.length,
  text,
  interjection,
  anchor: { kind: 'page' as const, label: 'S. 1', page: 1 },
});

const wordsOf = (blocks: readonly { text: string; interjection: boolean }[]) => {
  const said = blocks.flatMap(({ text, interjection }) => (interjection ? [] : [text]));
  return new SpeechWords(new PostingsReader(postingsOf([{ speaker: 'Eva Miete', said, calls: [] }])), 0);
};

test('the paragraph with most of what is asked for is shown, never an interjection', () => {
  const { all } = parseTextQuery('Miete Heizung');
  const blocks = [
    block(0, 'Die Miete steigt.'),
    block(20, '(Zuruf: Miete und Heizung!)', true),
    block(60, 'Miete und Heizung werden teurer.'),
    block(100, 'Anderes.'),
  ];
  expect(bestBlock(blocks, wordsOf(blocks), all, [1, 1], null)).toEqual({
    block: blocks[2],
    matches: [
      [0, 5],
      [10, 17],
    ],
    matching: 2,
  });
  expect(bestBlock(blocks, wordsOf(blocks), [], [], { start: 100, end: 108 })?.block).toBe(blocks[3]);
  expect(bestBlock([blocks[1]!], wordsOf([]), all, [1, 1], null)).toBeNull();
});
