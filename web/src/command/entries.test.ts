import { expect, test } from 'vitest';
import { dossierEntry, matching, placeEntries } from './entries.ts';

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
