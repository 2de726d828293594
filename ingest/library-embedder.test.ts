import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SourceDocument } from './document.ts';
import { everything, TemporaryLibrary } from './testing/temporary-library.ts';

let temporary: TemporaryLibrary;
beforeEach(async () => {
  temporary = await TemporaryLibrary.open();
});
afterEach(async () => {
  await temporary.close();
  await temporary.delete();
  expect(temporary.errors).toEqual([]);
});

function letter(number: number): { source: string; document: SourceDocument } {
  const anchor = { kind: 'line', label: 'Zeile 1', page: null } as const;
  return {
    source: `brief-${number}.txt`,
    document: {
      title: `Brief ${number}`,
      kind: 'schreiben',
      language: 'de',
      date: null,
      number: null,
      authors: [],
      blocks: [{ kind: 'paragraph', text: `Die Hebamme beantragt Zuschuss Nummer ${number}.`, anchor }],
      pages: null,
      attachments: [],
    },
  };
}

async function find(query: string): Promise<string | undefined> {
  const [hit] = await temporary.library.search(everything, { query, limit: 1 });
  return hit?.source;
}

test(
  'a changed embedder embeds everything anew, stopped half-way or not, and no search misses anything',
  { timeout: 120_000 },
  async () => {
    const letters = Array.from({ length: 900 }, (_, i) => letter(i + 1));
    await temporary.library.indexDocuments(everything, 'Post', letters);
    expect(await temporary.library.indexState()).toMatchObject({ rebuilding: false });

    await temporary.reopen({ embedder: { kind: 'own' } });
    expect(await temporary.library.indexState()).toMatchObject({ rebuilding: true });
    const done = async () => (await temporary.library.indexState()).done;
    await expect.poll(done, { interval: 10 }).toBeGreaterThan(0);
    expect(await find('Zuschuss 777')).toBe('brief-777.txt');
    await temporary.library.indexDocuments(everything, 'Post', [letter(1000)]);
    expect(await find('Zuschuss 1000')).toBe('brief-1000.txt');

    await temporary.reopen({ embedder: { kind: 'own' } });
    expect(await find('Zuschuss 777')).toBe('brief-777.txt');
    await temporary.library.idle();
    const { rebuilding, total } = await temporary.library.indexState();
    expect([rebuilding, total < 900, await done()]).toEqual([false, true, total]);
    expect(await find('Zuschuss 1000')).toBe('brief-1000.txt');
    expect(await find('Geburtshelferin bittet um Geld, Nummer 5')).toBe('brief-5.txt');

    await temporary.reopen({ embedder: { kind: 'own' } });
    expect(await temporary.library.indexState()).toMatchObject({ rebuilding: false });
  },
);
