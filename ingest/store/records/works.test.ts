import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from './database.ts';
import { works as table } from './schema.ts';
import { WorkConflictError } from './work.ts';
import { forgetRemovedWorks, openWorks } from './works.ts';

let directory: string;
let database: OpenDatabase;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'works-'));
  database = await openDatabase({ directory: join(directory, 'records') });
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

const works = () => openWorks(database.db);
const anna = { user: 'anna', dossiers: 'all' } as const;
const bernd = { user: 'bernd', dossiers: 'all' } as const;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe('a work', () => {
  test('comes back as it was stored, whatever its text', async () => {
    const body = { teile: ['Wärmeplan \u0000 „alt“', 1.5, null] };
    const made = await works().create(anna, { kind: 'draft', title: 'Vorlage', dossier: 'Musterland', body });
    expect(made).toMatchObject({ revision: 1, dossier: 'Musterland', body });
    expect(await works().get(anna, made.id)).toEqual(made);
  });

  test('is nobody else’s', async () => {
    const { id } = await works().create(anna, { kind: 'conversation', title: 'Geheim', body: [] });
    expect(await works().get(bernd, id)).toBeNull();
    expect(await works().save(bernd, id, { revision: 1, body: [] })).toBeNull();
    expect(await works().version(bernd, id, 1)).toBeNull();
    expect(await works().remove(bernd, id)).toBe(false);
    expect((await works().list(bernd)).works).toEqual([]);
  });

  test('is listed by kind and dossier, last changed first', async () => {
    const dora = { user: 'dora', dossiers: 'all' } as const;
    const first = await works().create(dora, { kind: 'draft', title: 'A', dossier: 'Wärme', body: 1 });
    await works().create(dora, { kind: 'conversation', title: 'B', body: 1 });
    const second = await works().create(dora, { kind: 'draft', title: 'C', body: 1 });
    await works().save(dora, first.id, { revision: 1, body: 2 });
    const { works: drafts, total } = await works().list(dora, { kind: 'draft' });
    expect(drafts.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(total).toBe(2);
    expect(drafts[0]).not.toHaveProperty('body');
    expect((await works().list(dora, { dossier: 'Wärme' })).works.map(({ title }) => title)).toEqual(['A']);
    expect((await works().list(dora, { limit: 1, offset: 1 })).works).toHaveLength(1);
  });
});

describe('saving', () => {
  test('from an outdated revision changes nothing and tells the current state', async () => {
    const { id } = await works().create(anna, { kind: 'draft', title: 'T', body: 'eins' });
    await works().save(anna, id, { revision: 1, body: 'zwei' });
    const late = works().save(anna, id, { revision: 1, body: 'drei' });
    await expect(late).rejects.toThrow(WorkConflictError);
    await expect(late).rejects.toMatchObject({ current: { revision: 2, body: 'zwei' } });
    expect((await works().get(anna, id))?.body).toBe('zwei');
  });

  test('lets one of two windows through', async () => {
    const { id } = await works().create(anna, { kind: 'draft', title: 'T', body: 0 });
    const saved = await Promise.allSettled(
      [1, 2, 3].map((body) => works().save(anna, id, { revision: 1, body })),
    );
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('keeps the first state, then one every ten minutes, and whatever it is told to keep', async () => {
    const { id } = await works().create(anna, { kind: 'draft', title: 'T', body: 1 });
    for (const revision of [1, 2, 3]) await works().save(anna, id, { revision, body: revision + 1 });
    expect((await works().versions(anna, id)).map(({ revision }) => revision)).toEqual([1]);
    await works().save(anna, id, { revision: 4, title: 'U', body: 5, keep: true });
    expect((await works().versions(anna, id)).map(({ revision }) => revision)).toEqual([4, 1]);
    expect(await works().version(anna, id, 4)).toMatchObject({ title: 'T', body: 4 });
    expect(await works().version(anna, id, 5)).toMatchObject({ title: 'U', body: 5 });
    expect(await works().version(anna, id, 3)).toBeNull();
  });
});

describe('removing', () => {
  test('can be undone, once', async () => {
    const { id } = await works().create(anna, { kind: 'draft', title: 'T', body: 1 });
    expect(await works().remove(anna, id)).toBe(true);
    expect(await works().get(anna, id)).toBeNull();
    expect(await works().remove(anna, id)).toBe(false);
    expect(await works().restore(anna, id)).toBe(true);
    expect(await works().restore(anna, id)).toBe(false);
    expect(await works().get(anna, id)).toMatchObject({ body: 1 });
  });

  test('is final after thirty days', async () => {
    const [recent, old] = await Promise.all(
      [29, 31].map(async (days) => {
        const { id } = await works().create(anna, { kind: 'draft', title: 'T', body: 1 });
        await works().save(anna, id, { revision: 1, body: 2 });
        await works().remove(anna, id);
        await database.db
          .update(table)
          .set({ removedAt: daysAgo(days) })
          .where(eq(table.id, id));
        return id;
      }),
    );
    await forgetRemovedWorks(database.db);
    expect(await works().restore(anna, recent!)).toBe(true);
    expect(await works().restore(anna, old!)).toBe(false);
  });
});
