import { afterAll, describe, expect, it } from 'vitest';
import { makeXlsx } from '../readers/testing/make-office.ts';
import { openReaderPool } from './reader-pool.ts';
import { hostileFiles, wholeDocx } from './testing/hostile-files.ts';

const pool = openReaderPool({ seconds: 60, megabytes: 512 });
afterAll(() => pool.close());

describe('hostile files', { timeout: 120_000 }, () => {
  it.each(hostileFiles)('%s (%s) gets a clear answer', async (_, name, make, code) => {
    const reading = pool.read(make(), name);
    await expect(reading).rejects.toMatchObject({
      name: 'ReadError',
      code,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('reads what is harmless after all of them', async () => {
    expect((await pool.read(wholeDocx, 'gut.docx')).blocks[0]!.text).toBe('Text');
  });

  it('does not let scripts and event handlers of a page into its text', async () => {
    const html =
      '<html><body><p onclick="a()">Gut.</p><script>document.write("Böse")</script><img src=x onerror="b()"></body></html>';
    expect((await pool.read(Buffer.from(html), 'seite.html')).blocks.map((block) => block.text)).toEqual([
      'Gut.',
    ]);
  });

  it('stops at the limits on time and memory', async () => {
    const strict = openReaderPool({ seconds: 0.4 });
    const rows = Array.from(
      { length: 300_000 },
      (_, row) => `<row><c t="inlineStr"><is><t>${row}</t></is></c></row>`,
    );
    const sheet = makeXlsx([{ name: 'Groß', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
    await expect(strict.read(sheet, 'gross.xlsx')).rejects.toMatchObject({ code: 'out-of-time' });
    await strict.close();
  });
});
