import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { evaluate } from './evaluate.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  const figures = new URL('./figures.ts', import.meta.url).href;
  await writeFile(
    join(folder, 'answers.ts'),
    `import { readFileSync } from 'node:fs';
    import { share } from '${figures}';
    export const suite = { name: 'answers', description: 'Right answers.', fast: [], run: async () => {
      const right = JSON.parse(readFileSync('${folder}/right.json', 'utf8'));
      const figure = share('right', right, (one) => one, { id: (one) => String(right.indexOf(one)) });
      return { name: 'answers', figures: [{ ...figure, cases: { ...right.map(Number) } }], slices: [], notes: ['<b>'] };
    } };`,
  );
  await writeFile(
    join(folder, 'files.ts'),
    `export const suite = { name: 'files', description: 'Needs files.', run: async () => { throw new Error('ran'); } };`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

let printed: string;
beforeEach(() => {
  printed = '';
  const keep = (chunk: unknown) => {
    printed += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  return () => vi.restoreAllMocks();
});

const run = async (right: boolean[], ...args: string[]) => {
  await writeFile(join(folder, 'right.json'), JSON.stringify(right));
  const places = ['--baseline', join(folder, 'accepted.json'), '--data', join(folder, 'data')];
  return evaluate([...args, ...places], pathToFileURL(`${folder}/`));
};
const good = Array.from({ length: 20 }, (_, index) => index % 5 > 0);

test('the gate lets an unchanged run pass and stops a worse one', async () => {
  expect(await run(good, '--accept')).toBe(0);
  expect(await run(good, '--gate')).toBe(0);
  expect(printed).toContain('0 von 1 Werten anders; nichts verloren');
  const worse = good.map((right, index) => right && index > 8);
  expect(await run(worse, '--gate')).toBe(1);
  expect(printed).toMatch(/VERLUST +answers › right: 0,800 → 0,450/);
  expect(await run(worse)).toBe(0);
});

test('the report is written as JSON and as a page that says what is noise', async () => {
  await run(good, '--accept');
  await run(good, '--out', join(folder, 'out'));
  const report = JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8'));
  expect(report).toMatchObject({ suites: [{ name: 'answers' }], changes: [{ verdict: 'same' }] });
  const page = await readFile(join(folder, 'out/report.html'), 'utf8');
  expect(page).toContain('0,800 (');
  expect(page).toContain('&#60;b&#62;');
  expect(page).not.toContain('<b>');
});

test('what cannot be read as an accepted run is wrong usage, as are unknown suites', async () => {
  await writeFile(join(folder, 'accepted.json'), '{');
  expect(await run(good)).toBe(2);
  expect(await run(good, 'answer')).toBe(2);
  expect(printed).toContain('files         Needs files.');
});
