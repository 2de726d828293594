import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { problemHandler } from '../errors/handler.ts';
import { securityHeaders } from './headers.ts';
import { knownHost } from './host.ts';
import { sameOriginWrites } from './origin.ts';

const app = new Hono();
app.onError(problemHandler(() => {}));
app.use(securityHeaders, knownHost(['amtsfeder.example']), sameOriginWrites);
app.all('/', (c) => c.text('da'));

const status = async (method: string, headers: Record<string, string>) =>
  (await app.request('http://localhost:3000/', { method, headers })).status;

describe('host', () => {
  test.each([
    'localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    '192.0.2.7',
    'amtsfeder.example',
    'AMTSFEDER.example:80',
  ])('answers under %s', async (host) => expect(await status('GET', { host })).toBe(200));

  test.each(['boese.example', 'localhost.boese.example:3000', '127.0.0.1.boese.example', 'a b', ''])(
    'refuses the rebound name „%s“',
    async (host) => expect(await status('GET', { host })).toBe(421),
  );
});

describe('origin of writes', () => {
  test.each([
    ['a program', {}, 200],
    ['our page', { origin: 'http://localhost:3000' }, 200],
    ['our page behind a TLS proxy', { origin: 'https://amtsfeder.example', host: 'amtsfeder.example' }, 200],
    ['another site', { origin: 'https://boese.example' }, 403],
    ['another port', { origin: 'http://localhost:4000' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['another site without naming it', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['our page without a referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 200],
  ])('%s', async (_who, headers, expected) => {
    const all = { host: 'localhost:3000', ...(headers as Record<string, string>) };
    expect(await status('POST', all)).toBe(expected);
    expect(await status('DELETE', all)).toBe(expected);
    expect(await status('GET', all)).toBe(200);
  });
});

test('nothing inline, nothing from elsewhere, no sniffing', async () => {
  const { headers } = await app.request('http://localhost/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).not.toMatch(/'unsafe|\*|https?:/);
  expect(policy).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
