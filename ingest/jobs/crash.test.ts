import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestAndKill, inspect } from '../testing/crash/crash-trial.ts';

// Twenty kills at random moments: `npm run bench -- kills`.
test(
  'killed while it takes files in, the library loses nothing and keeps nothing half',
  { timeout: 300_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'crash-'));
    const acknowledged = new Map<string, number>();
    for (const [number, killAfter] of ([150, 'acknowledged'] as const).entries()) {
      const round = { dataDir, count: 20, number, killAfter };
      const result = await ingestAndKill(round);
      for (const path of result.acknowledged) acknowledged.set(path, number);
      expect(await inspect(round, acknowledged)).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    await rm(dataDir, { recursive: true });
  },
);
