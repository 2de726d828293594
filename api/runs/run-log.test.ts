import { expect, test } from 'vitest';
import type { StreamEvent } from '../contract/events.ts';
import { RunLog } from './run-log.ts';

const delta = (text: string): StreamEvent => ({ type: 'delta', section: 0, statement: 0, text });
const statement = (text: string): StreamEvent => ({
  type: 'statement',
  section: 0,
  statement: { text, citations: [], check: null },
});
const progress = (message: string): StreamEvent => ({ type: 'progress', message, done: null, total: null });

test('who joins late hears what the others have heard, without the pieces', () => {
  const log = new RunLog();
  for (const event of [
    progress('Suche'),
    delta('Der Bund '),
    delta('zahlt.'),
    statement('Der Bund zahlt.'),
    progress('Lese'),
    delta('Die'),
    delta(' Länder'),
  ])
    expect(log.take(event)).toEqual([event]);
  expect(log.replay()).toEqual([progress('Lese'), statement('Der Bund zahlt.'), delta('Die Länder')]);
});

test('what an earlier attempt has left stays until the next one writes', () => {
  const log = new RunLog([statement('Alt.')]);
  log.take(progress('Suche'));
  expect(log.text).toEqual([statement('Alt.')]);
  expect(log.take(delta('Neu'))).toEqual([{ type: 'restart' }, delta('Neu')]);
  expect(log.text).toEqual([delta('Neu')]);
});
