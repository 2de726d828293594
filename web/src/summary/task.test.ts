import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTask, requestOf, taskParams, type SummaryTask } from './task.ts';

const read = (params: Record<string, string | null>) =>
  readTask(
    new URLSearchParams(
      Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null),
    ),
  );

const word = fc.stringMatching(/^[\p{L}\d]+( [\p{L}\d]+)?$/u);
const task: fc.Arbitrary<SummaryTask> = fc.record({
  origin: fc.constantFrom('dokumente', 'dossier', 'text'),
  documents: fc.array(fc.uuid(), { maxLength: 3 }),
  dossier: fc.option(word),
  length: fc.oneof(
    fc.record({ unit: fc.constant('words' as const), value: fc.integer({ min: 10, max: 20_000 }) }),
    fc.record({ unit: fc.constant('minutes' as const), value: fc.constantFrom(0.5, 2.5, 120) }),
  ),
  focus: fc.array(word, { maxLength: 3 }),
  ordered: fc.constant(true),
});

test('an order reads back from the address as it was written', () => {
  fc.assert(
    fc.property(task, (order) => {
      expect(read(taskParams(order))).toEqual(order);
    }),
  );
});

test('an empty address is an order not yet given', () => {
  expect(readTask(new URLSearchParams())).toMatchObject({
    origin: 'dokumente',
    length: { unit: 'words', value: 200 },
    ordered: false,
  });
  expect(readTask(new URLSearchParams('dossier=Wohnen')).origin).toBe('dossier');
});

test('lengths stay within what the API accepts', () => {
  expect(read({ laenge: '3-woerter' }).length).toEqual({ unit: 'words', value: 10 });
  expect(read({ laenge: 'viele' }).length).toEqual({ unit: 'words', value: 200 });
});

test('nothing is requested until there is something to summarise', () => {
  const order = readTask(new URLSearchParams('aus=text&laenge=100-woerter'));
  expect(requestOf(order, '  ')).toBeNull();
  expect(requestOf(order, 'Ein Text.')).toMatchObject({ text: 'Ein Text.' });
  expect(requestOf({ ...order, origin: 'dokumente' }, 'Ein Text.')).toBeNull();
});
