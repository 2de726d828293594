import { expect, test } from 'vitest';
import { processorSeconds, referenceWork } from './processor.ts';

test('the reference work is the same each time, and takes the processor a moment; waiting takes it none', async () => {
  expect(referenceWork()).toBe(referenceWork());
  const working = await processorSeconds(referenceWork);
  const waiting = await processorSeconds(() => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(working).toBeGreaterThan(0.005);
  expect(waiting).toBeLessThan(working);
});
