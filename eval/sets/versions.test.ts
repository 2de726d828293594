import { expect, test } from 'vitest';
import { loadVersionPairs, parseVersions } from './versions.ts';

test('a line tells both versions of a passage, and what became of it', () => {
  const {
    old,
    new: now,
    rows,
  } = parseVersions(
    'a.txt',
    [
      '>1 Erst dies.',
      '~ Er kann zahlen. ⇒ Er muss zahlen. | modality',
      '- Fort.',
      '<1 Erst dies.',
      '+ Neu.',
    ].join('\n'),
  );
  expect(old.map(({ text }) => text)).toEqual(['Erst dies.', 'Er kann zahlen.', 'Fort.']);
  expect(now.map(({ text }) => text)).toEqual(['Er muss zahlen.', 'Erst dies.', 'Neu.']);
  expect(rows).toEqual([
    { kind: 'moved', old: 0, new: 1, substance: [] },
    { kind: 'changed', old: 1, new: 0, substance: ['modality'] },
    { kind: 'dropped', old: 2, new: null, substance: [] },
    { kind: 'new', old: null, new: 2, substance: [] },
  ]);
});

test('every file of the set can be read, and every kind of change is among them', async () => {
  const kinds = (await loadVersionPairs()).flatMap(({ rows }) => rows.map(({ kind }) => kind));
  expect(new Set(kinds).size).toBe(6);
});
