import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiveUpload } from './receive.ts';

const limits = { fileBytes: 100, requestBytes: 100_000, files: 3 };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-upload-'));
});
afterAll(() => rm(folder, { recursive: true }));

function post(body: string | FormData, headers?: Record<string, string>): Request {
  return new Request('http://localhost/', { method: 'POST', body, ...(headers && { headers }) });
}

function form(...files: [name: string, content: string][]): FormData {
  const data = new FormData();
  for (const [name, content] of files) data.append('file', new File([content], name));
  return data;
}

test('hands over files and fields in the order sent and leaves nothing behind', async () => {
  const data = form(['Übersicht.txt', 'Größe'], ['b.txt', 'zwei']);
  data.append('path', 'Akte/Übersicht.txt');
  data.append('path', 'Akte/b.txt');
  const upload = await receiveUpload(post(data), folder, limits);
  expect(upload.files.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['Übersicht.txt', 7],
    ['b.txt', 4],
  ]);
  expect(await Promise.all(upload.files.map((file) => readFile(file.path, 'utf8')))).toEqual([
    'Größe',
    'zwei',
  ]);
  expect(upload.values('path')).toEqual(['Akte/Übersicht.txt', 'Akte/b.txt']);
  await upload.discard();
  expect(await readdir(folder)).toEqual([]);
});

test('a file over the limit arrives one byte too long, the others whole', async () => {
  const upload = await receiveUpload(
    post(form(['gross.txt', 'x'.repeat(5000)], ['klein.txt', 'y'])),
    folder,
    limits,
  );
  expect(upload.files.map(({ bytes }) => bytes)).toEqual([101, 1]);
  await upload.discard();
});

test.each([
  ['too many files', () => post(form(['1', 'a'], ['2', 'b'], ['3', 'c'], ['4', 'd'])), 413, 'too-many-files'],
  ['a request over its limit', () => post(form(['1', 'a'.repeat(200_000)])), 413, 'too-large'],
  ['no multipart', () => post('{}', { 'content-type': 'application/json' }), 415, 'unsupported-media-type'],
  [
    'a request that breaks off',
    () =>
      post('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc', {
        'content-type': 'multipart/form-data; boundary=x',
      }),
    400,
    'broken-upload',
  ],
  [
    'a missing boundary',
    () => post('x', { 'content-type': 'multipart/form-data; a=b' }),
    400,
    'broken-upload',
  ],
])('refuses %s and leaves nothing behind', async (_what, request, status, code) => {
  await expect(receiveUpload(request(), folder, limits)).rejects.toMatchObject({ status, code });
  expect(await readdir(folder)).toEqual([]);
});
