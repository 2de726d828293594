import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireProcessor } from './processor.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-cpu-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'a processor without AVX2 is named',
  async () => {
    const cpuinfo = join(folder, 'cpuinfo');
    await writeFile(cpuinfo, 'processor\t: 0\nflags\t\t: fpu sse sse2 avx\n');
    await expect(requireProcessor(cpuinfo)).rejects.toThrow('AVX2');
    await writeFile(cpuinfo, 'processor\t: 0\nflags\t\t: fpu sse sse2 avx avx2 bmi2\n');
    await expect(requireProcessor(cpuinfo)).resolves.toBeUndefined();
  },
);

test('where nothing is known about the processor it is given a try', async () => {
  await expect(requireProcessor(join(folder, 'absent'))).resolves.toBeUndefined();
});
