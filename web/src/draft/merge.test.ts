import { describe, expect, test } from 'vitest';
import {
  accept,
  editPart,
  insertStatements,
  replaceStatement,
  setField,
  setTitle,
  unchecked,
} from './edit.ts';
import { conflicts, merge, type Choice } from './merge.ts';
import { sampleDraft as base } from '../../../api/contract/testing/sample-draft.ts';

const sentence = (text: string) => replaceStatement('votum', 'a', [unchecked('a', text)]);
const mineVotum = sentence('Der Kreis baut vier Wege.')(base);
const theirVotum = sentence('Der Kreis baut fünf Wege.')(base);
const texts = (draft: typeof base, part = 'votum') =>
  draft.parts.find(({ id }) => id === part)?.statements.map(({ text }) => text);
const choose = (choice: Choice) => new Map([['satz-votum-a', choice]]);

describe('two windows on one draft', () => {
  test('changes in different places merge by themselves', () => {
    const mine = setField('az', '12-3/4')(mineVotum);
    const theirs = setTitle('Sichere Radwege')(
      insertStatements('stellungnahme', null, [unchecked('n', 'Gut.')])(base),
    );
    expect(conflicts(base, mine, theirs)).toEqual([]);
    const merged = merge(base, mine, theirs, new Map());
    expect(merged.title).toBe('Sichere Radwege');
    expect(merged.head[0]?.value).toBe('12-3/4');
    expect([texts(merged), texts(merged, 'stellungnahme')]).toEqual([
      ['Der Kreis baut vier Wege.'],
      ['Gut.'],
    ]);
  });

  test('the same place asks, and shows both', () => {
    expect(conflicts(base, mineVotum, theirVotum)).toEqual([
      {
        id: 'satz-votum-a',
        label: '1. Votum',
        mine: 'Der Kreis baut vier Wege.',
        theirs: 'Der Kreis baut fünf Wege.',
        joinable: true,
      },
    ]);
    const merged = (choice: Choice) => texts(merge(base, mineVotum, theirVotum, choose(choice)));
    expect(merged('mine')).toEqual(['Der Kreis baut vier Wege.']);
    expect(merged('theirs')).toEqual(['Der Kreis baut fünf Wege.']);
    expect(merged('both')).toEqual(['Der Kreis baut fünf Wege.', 'Der Kreis baut vier Wege.']);
  });

  test('different sentences of one part merge by themselves, added ones stay where they were put', () => {
    const mine = insertStatements('sachverhalt', 'b', [unchecked('m', 'Meins.')])(
      replaceStatement('sachverhalt', 'b', [unchecked('b', 'Es fehlen 50 Kilometer.')])(base),
    );
    const theirs = insertStatements('sachverhalt', 'c', [unchecked('t', 'Ihres.')])(
      accept('sachverhalt', 'c', false)(base),
    );
    expect(conflicts(base, mine, theirs)).toEqual([]);
    const merged = merge(base, mine, theirs, new Map());
    expect(texts(merged, 'sachverhalt')).toEqual([
      'Es fehlen 50 Kilometer.',
      'Meins.',
      'Die Wege kosten 6 Millionen Euro.',
      'Ihres.',
    ]);
    expect(merged.parts[1]?.statements[2]?.accepted).toBe(false);
  });

  test('a part that one side has written anew is chosen as a whole', () => {
    const mine = editPart('sachverhalt', (part) => ({
      ...part,
      statements: [unchecked('neu', 'Ganz neu.')],
    }))(base);
    const theirs = accept('sachverhalt', 'c', false)(base);
    expect(conflicts(base, mine, theirs).map(({ id }) => id)).toEqual(['teil-sachverhalt']);
    const merged = merge(base, mine, theirs, new Map([['teil-sachverhalt', 'mine' as const]]));
    expect(texts(merged, 'sachverhalt')).toEqual(['Ganz neu.']);
    expect(texts(merge(base, mine, theirs, new Map()), 'sachverhalt')).toHaveLength(3);
  });

  test('nothing is lost without a choice, and no two sentences share an id', () => {
    const merged = merge(base, mineVotum, theirVotum, new Map());
    const statements = merged.parts[0]!.statements;
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(texts(merged)).toHaveLength(2);
  });

  test('notes and dropped sentences are changes too', () => {
    const noted = editPart('votum', (part) => ({ ...part, note: 'Frist!' }))(base);
    const dropped = accept('votum', 'a', false)(base);
    const merged = merge(base, noted, dropped, new Map());
    expect(merged.parts[0]).toMatchObject({ note: 'Frist!', statements: [{ accepted: false }] });
  });

  test('the same change on both sides is none', () => {
    expect(conflicts(base, mineVotum, mineVotum)).toEqual([]);
    expect(merge(base, mineVotum, mineVotum, new Map())).toEqual(mineVotum);
  });
});
