import { describe, expect, test } from 'vitest';
import { accept, insertStatements, moveStatement, replaceStatement, setField, unchecked } from './edit.ts';
import { openItems } from './open-items.ts';
import { sampleDraft } from '../../../api/contract/testing/sample-draft.ts';

const texts = (draft: typeof sampleDraft) =>
  draft.parts.map(({ statements }) =>
    statements.map(({ id, accepted }) => (accepted ? id : `(${id})`)).join(' '),
  );

describe('editing a draft', () => {
  test('a sentence becomes several, wherever it stands', () => {
    const by = [unchecked('x', 'Eins.'), unchecked('y', 'Zwei.')];
    expect(texts(replaceStatement('sachverhalt', 'b', by)(sampleDraft))).toEqual(['a', 'x y c', '', '']);
    expect(replaceStatement('sachverhalt', 'nicht da', by)(sampleDraft)).toEqual(sampleDraft);
  });

  test('sentences are put behind another, or first', () => {
    const added = [unchecked('x', 'Neu.')];
    expect(texts(insertStatements('sachverhalt', 'b', added)(sampleDraft))[1]).toBe('b x c');
    expect(texts(insertStatements('sachverhalt', null, added)(sampleDraft))[1]).toBe('x b c');
  });

  test('what is dropped stays, and sentences move past it', () => {
    const dropped = accept('sachverhalt', 'c', false)(sampleDraft);
    expect(texts(dropped)[1]).toBe('b (c)');
    const three = insertStatements('sachverhalt', 'c', [unchecked('x', 'Neu.')])(dropped);
    expect(texts(moveStatement('sachverhalt', 'x', -1)(three))[1]).toBe('x b (c)');
    expect(texts(moveStatement('sachverhalt', 'b', -1)(three))[1]).toBe('b (c) x');
  });

  test('an emptied field is open again', () => {
    const filled = setField('az', ' 12-3/4 ')(sampleDraft);
    expect(filled.head[0]?.value).toBe('12-3/4');
    expect(setField('az', ' ')(filled).head[0]?.value).toBeNull();
  });
});

test('what is open is listed in reading order, optional things only when they stand there', () => {
  expect(openItems(sampleDraft).map(({ text, target }) => `${text} → ${target}`)).toMatchInlineSnapshot(`
    [
      "«Aktenzeichen» → angabe-az",
      "3. Stellungnahme → teil-stellungnahme",
      "«Name» → schluss-0",
      "«Datum» → verfuegung",
    ]
  `);
  const part = replaceStatement('votum', 'a', [unchecked('a', 'Zum «Datum».')])(sampleDraft);
  expect(openItems(accept('votum', 'a', false)(part)).map(({ text }) => text)).toContain('1. Votum');
  expect(openItems(part).map(({ target }) => target)).toContain('satz-a');
});
