import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDocument } from '../ingest/readers/read.ts';

const folder = fileURLToPath(new URL('./sample', import.meta.url));

it('holds documents that are recognised for what they are', async () => {
  const names = (await readdir(folder)).filter((name) => name !== 'README.md').sort();
  const found: string[] = [];
  for (const name of names) {
    const { kind, date, number } = await readDocument(await readFile(join(folder, name)), name);
    found.push([name.slice(0, 2), kind, date, number].join(' | '));
  }
  expect(found.join('\n')).toMatchInlineSnapshot(`
    "01 | gesetz | 2025-01-15 | 34-0455/12-1
    02 | gesetz | 2025-09-24 | 34-0455/12-9
    03 | vermerk | 2025-09-12 | 34-0455/12-7
    04 | vorlage | 2025-09-23 | 21-H 1105/25-3
    05 | drucksache | 2025-07-22 | 8/2417
    06 | plenarprotokoll | 2025-11-06 | 8/61
    07 | pressemitteilung | 2025-10-07 | 45/2025
    08 | tabelle | 2025-09-30 | 
    09 | praesentation | 2025-10-21 | 
    10 | schreiben | 2025-11-10 | 651-03/25
    11 | mail | 2025-11-13 | 
    12 | sonstiges | 2025-03-28 | 
    13 | vermerk | 2025-11-18 | 
    14 | gesetz | 2025-03-14 | GVBl. 2025 Nr. 19"
  `);
});
