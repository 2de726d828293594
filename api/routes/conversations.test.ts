import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../contract/conversation.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const call = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
  (await app.request(method, path, body)).json() as T;

describe('a conversation', () => {
  test('is begun, listed, renamed, given documents', async () => {
    const made = await call<Conversation>('POST', '/conversations', {});
    expect(made).toMatchObject({ title: 'Neues Gespräch', context: { from: 'nothing' }, turns: [] });
    const change = { title: 'Wärmeplan', context: { from: 'documents', documents: ['a'] } };
    expect(await call('PATCH', `/conversations/${made.id}`, change)).toMatchObject({ ...change, turns: [] });
    expect(await call('GET', '/conversations')).toMatchObject({
      conversations: [{ id: made.id, title: 'Wärmeplan' }],
      total: 1,
    });
  });

  test('that is removed can be brought back', async () => {
    const { id } = await call<Conversation>('POST', '/conversations', { title: 'Kurz' });
    expect((await app.request('DELETE', `/conversations/${id}`)).status).toBe(204);
    expect((await app.request('GET', `/conversations/${id}`)).status).toBe(404);
    expect(await call('POST', `/conversations/${id}/restore`)).toMatchObject({ id, title: 'Kurz' });
    expect((await app.request('GET', `/conversations/${id}`)).status).toBe(200);
  });

  test('cannot draw on a dossier that is not there', async () => {
    const context = { from: 'dossier', dossier: 'Nirgendwo' };
    expect(await call('POST', '/conversations', { context })).toMatchObject({ code: 'unknown-dossier' });
  });

  test('is found by its own address only', async () => {
    const { id } = await app.services.library.works.create(
      { user: 'lokal', dossiers: 'all' },
      { kind: 'draft', title: 'Ein Entwurf', body: {} },
    );
    expect(await call('GET', `/conversations/${id}`)).toMatchObject({ code: 'not-found' });
  });

  test('without a language model takes no question', async () => {
    const { id } = await call<Conversation>('POST', '/conversations', {});
    const response = await app.request('POST', `/conversations/${id}/turns`, { question: 'Hallo?' });
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'no-model' }]);
    expect((await call<Conversation>('GET', `/conversations/${id}`)).turns).toEqual([]);
  });
});
