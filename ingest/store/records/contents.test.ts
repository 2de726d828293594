import { expect, test } from 'vitest';
import type { Block } from '../../document.ts';
import { decodeContents, encodeContents } from './contents.ts';

const block: Block = {
  kind: 'paragraph',
  text: 'Die Anlage „Kosten“ liegt bei – 3 Blätter.',
  anchor: { kind: 'page', label: 'S. 3', page: 3 },
  lines: [{ start: 0, end: 41, page: 3, box: [56.7, 100.25, 400, 12] }],
};

test.each([0, 1, 500])('%i blocks come back as they were stored', (count) => {
  const blocks = Array.from({ length: count }, () => block);
  expect(decodeContents(encodeContents(blocks))).toEqual(blocks);
});

test('long contents are stored small', () => {
  const blocks = Array.from({ length: 500 }, () => block);
  expect(encodeContents(blocks).length).toBeLessThan(JSON.stringify(blocks).length / 20);
});
