import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import type { Problem } from './contract/problem.ts';
import { openTestApp, type TestApp } from './testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
});
afterAll(() => api.close());

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, unknown>;
  requestBody?: { required?: boolean; content: object };
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object };
}

test('the OpenAPI description covers every route and is consistent in itself', async () => {
  const document = (await (await api.request('GET', '/openapi.json')).json()) as Description;
  const { paths } = document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  expect(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort())
    .toMatchInlineSnapshot(`
      [
        "DELETE /api/conversations/{id}",
        "DELETE /api/documents/{id}",
        "DELETE /api/drafts/{id}",
        "DELETE /api/inquiries/{id}",
        "DELETE /api/runs/{id}",
        "DELETE /api/simplifications/{id}",
        "DELETE /api/works/{id}",
        "GET /api/conversations",
        "GET /api/conversations/{id}",
        "GET /api/conversations/{id}/versions",
        "GET /api/conversations/{id}/versions/{revision}",
        "GET /api/debates",
        "GET /api/debates/{documentId}/{agendaIndex}",
        "GET /api/dip",
        "GET /api/dip/intakes/{id}",
        "GET /api/documents",
        "GET /api/documents/{id}",
        "GET /api/documents/{id}/boxes",
        "GET /api/documents/{id}/file",
        "GET /api/documents/{id}/text",
        "GET /api/dossiers",
        "GET /api/drafts",
        "GET /api/drafts/{id}",
        "GET /api/drafts/{id}/comparison",
        "GET /api/drafts/{id}/export",
        "GET /api/drafts/{id}/versions",
        "GET /api/drafts/{id}/versions/{revision}",
        "GET /api/eval/report",
        "GET /api/forms",
        "GET /api/health",
        "GET /api/house-words",
        "GET /api/inquiries",
        "GET /api/inquiries/{id}",
        "GET /api/jobs",
        "GET /api/jobs/{id}",
        "GET /api/letterheads",
        "GET /api/models",
        "GET /api/offices",
        "GET /api/papers",
        "GET /api/papers/{number}",
        "GET /api/people",
        "GET /api/people/{id}",
        "GET /api/positions/{id}/export",
        "GET /api/removed-documents",
        "GET /api/runs",
        "GET /api/runs/{id}",
        "GET /api/simplifications",
        "GET /api/simplifications/{id}",
        "GET /api/speeches/{id}",
        "GET /api/works",
        "GET /api/works/{id}",
        "GET /api/works/{id}/export",
        "PATCH /api/conversations/{id}",
        "PATCH /api/works/{id}",
        "POST /api/analyses",
        "POST /api/ask",
        "POST /api/checks",
        "POST /api/comparisons",
        "POST /api/comparisons/export",
        "POST /api/conversations",
        "POST /api/conversations/{id}/restore",
        "POST /api/conversations/{id}/stop",
        "POST /api/conversations/{id}/turns",
        "POST /api/conversations/{id}/versions/{revision}/restore",
        "POST /api/debate-summaries",
        "POST /api/dip/fetches",
        "POST /api/dip/files",
        "POST /api/dip/intakes/{id}/continue",
        "POST /api/dip/intakes/{id}/stop",
        "POST /api/documents",
        "POST /api/documents/{id}/restore",
        "POST /api/drafts",
        "POST /api/drafts/adopted",
        "POST /api/drafts/part",
        "POST /api/drafts/passage",
        "POST /api/drafts/statements",
        "POST /api/drafts/{id}/restore",
        "POST /api/drafts/{id}/versions/{revision}/restore",
        "POST /api/earlier-answers",
        "POST /api/inquiries",
        "POST /api/inquiries/{id}/answer",
        "POST /api/inquiries/{id}/restore",
        "POST /api/mentions",
        "POST /api/mentions/export",
        "POST /api/person-statements",
        "POST /api/positions",
        "POST /api/positions/export",
        "POST /api/runs",
        "POST /api/runs/{id}/again",
        "POST /api/runs/{id}/stop",
        "POST /api/search",
        "POST /api/simplifications",
        "POST /api/simplifications/export",
        "POST /api/simplifications/kept",
        "POST /api/simplifications/{id}/restore",
        "POST /api/speeches/export",
        "POST /api/speeches/search",
        "POST /api/summaries",
        "POST /api/summaries/{run}/stop",
        "POST /api/works/{id}/restore",
        "PUT /api/drafts/{id}",
        "PUT /api/inquiries/{id}",
        "PUT /api/simplifications/{id}",
      ]
    `);
  for (const { path, operation } of operations) {
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    expect(declared.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    expect(declared.every(({ required }) => required)).toBe(true);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['default']));
    if (operation.requestBody) expect(operation.requestBody.required).toBe(true);
  }
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name!);
});

test.each([
  ['POST', '/search', { query: '' }, 400, 'invalid-request'],
  ['POST', '/search', { query: 'x', from: 'gestern' }, 400, 'invalid-request'],
  ['POST', '/search', undefined, 400, 'invalid-request'],
  ['POST', '/search', { query: 'x', dossier: 'Nirgendwo' }, 404, 'unknown-dossier'],
  ['GET', '/documents?limit=0', undefined, 400, 'invalid-request'],
  ['GET', '/documents/unbekannt', undefined, 404, 'not-found'],
  ['GET', '/jobs/unbekannt', undefined, 404, 'not-found'],
  ['GET', '/nichts', undefined, 404, 'not-found'],
] as const)('%s %s %j is a problem with a German detail', async (method, path, body, status, code) => {
  const response = await api.request(method, path, body);
  const problem = (await response.json()) as Problem;
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ type: 'about:blank', status, code });
  expect(response.status).toBe(status);
  expect(problem.detail).not.toMatch(/expected|invalid|received|undefined/i);
});

test('broken JSON, a foreign type and an oversized body are refused', async () => {
  const codes = await Promise.all(
    [post('{'), post('{}', 'text/plain'), post(`{"query":"${'x'.repeat(30_000_000)}"}`)].map(
      async (answer) => [(await answer).status, ((await (await answer).json()) as Problem).code],
    ),
  );
  expect(codes).toEqual([
    [400, 'invalid-request'],
    [415, 'unsupported-media-type'],
    [413, 'too-large'],
  ]);
});

test('an unexpected error tells nothing, and is logged', async () => {
  const broken = {
    ...api.services,
    library: { ...api.services.library, dossiers: () => Promise.reject(new Error('geheim')) },
  };
  const logged: unknown[] = [];
  const app = createApp({ ...broken, log: (error) => void logged.push(error) });
  const response = await app.request('/api/dossiers');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/geheim|at |\.ts/);
  expect(logged).toMatchObject([{ message: 'geheim' }]);
});

async function post(body: string, type = 'application/json') {
  return api.app.request('/api/search', { method: 'POST', body, headers: { 'content-type': type } });
}
