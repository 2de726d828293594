import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without settings everything is local', () => {
  const config = readConfig({}, {});
  expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: undefined, allowedHosts: [] });
  expect(config.embedder).toEqual({ kind: 'own' });
  expect(config.reranker).toBeUndefined();
  expect(config.dataDir).toMatch(/\/data$/);
});

test('the command line overrides the environment; empty variables count as not set', () => {
  const environment = {
    AMTSFEDER_DATA: '/srv/a',
    AMTSFEDER_PORT: '',
    AMTSFEDER_ALLOWED_HOSTS: 'Feder.example, b',
    AMTSFEDER_RERANKER: '/modelle/reranker',
  };
  const config = readConfig({ AMTSFEDER_DATA: '/srv/b' }, environment);
  expect(config).toMatchObject({ dataDir: '/srv/b', port: 3000, allowedHosts: ['feder.example', 'b'] });
  expect(config.reranker).toBe('/modelle/reranker');
});

test.each([
  ['none', { kind: 'none' }],
  ['own', { kind: 'own' }],
  ['/modelle/e5', { kind: 'folder', path: '/modelle/e5', queryPrefix: 'query: ' }],
  [
    'http://modelle.example/v1',
    { kind: 'endpoint', url: 'http://modelle.example/v1', model: 'e5', queryPrefix: 'query: ' },
  ],
])('embedder %s', (choice, expected) => {
  const environment = {
    AMTSFEDER_EMBEDDER: choice,
    AMTSFEDER_EMBEDDER_MODEL: 'e5',
    AMTSFEDER_EMBEDDER_QUERY_PREFIX: 'query: ',
  };
  expect(readConfig({}, environment).embedder).toEqual(expected);
});

test.each([
  [{ AMTSFEDER_PORT: '70000' }, 'AMTSFEDER_PORT'],
  [{ AMTSFEDER_PORT: 'http' }, 'AMTSFEDER_PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ AMTSFEDER_MAX_FILE_MB: '-1' }, 'AMTSFEDER_MAX_FILE_MB'],
])('%j is refused by name', (environment, name) => {
  expect(() => readConfig({}, environment)).toThrow(`Die Einstellung ${name} ist ungültig`);
});
