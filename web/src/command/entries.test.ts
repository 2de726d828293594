import { expect, test } from 'vitest';
import { dossierEntry, matching, paperEntries, placeEntries } from './entries.ts';

const entries = [...placeEntries, dossierEntry('Wärmeplanung Nordheim')];

test.each<[string, string[]]>([
  ['entw', ['Entwürfe']],
  ['entwuerfe', ['Entwürfe']],
  ['nord waerme', ['Wärmeplanung Nordheim']],
  ['dossier wärme', ['Wärmeplanung Nordheim']],
  ['ordheim', []],
])('%j finds %j', (typed, labels) => {
  expect(matching(entries, typed).map(({ label }) => label)).toEqual(labels);
});

test('a typed number leads to the Drucksache, other words do not', () => {
  expect(paperEntries('BT-Drs. 20/1234').map(({ go }) => go)).toEqual(['#/parlament?drucksache=20%2F1234']);
  expect(paperEntries('Wärmeplanung')).toEqual([]);
});
