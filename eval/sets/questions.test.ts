import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentText } from '../../ingest/document.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { loadQuestions } from './questions.ts';

const folder = fileURLToPath(new URL('../../api/sample', import.meta.url));

const half = (questions: Awaited<ReturnType<typeof loadQuestions>>, name: string) =>
  questions.filter((question) => question.half === name);

it('has enough questions of every kind, each once, as many in one half as in the other', async () => {
  const questions = await loadQuestions();
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  for (const [kind, least] of Object.entries({ answerable: 26, beyond: 20, 'false-premise': 20 })) {
    const own = questions.filter((question) => question.kind === kind);
    expect(own.length, kind).toBeGreaterThanOrEqual(least);
    expect(half(own, 'dev').length, kind).toBe(half(own, 'test').length);
  }
});

it('names answers that stand in each of the documents named', async () => {
  const texts = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((file) => file !== 'README.md')) {
    const { blocks } = await readDocument(await readFile(join(folder, name)), name);
    texts.set(name, documentText(blocks).replace(/\s+/g, ' '));
  }
  for (const question of await loadQuestions()) {
    if (question.kind !== 'answerable') continue;
    for (const source of question.sources) {
      const found = question.answer.some((answer) => texts.get(source)?.includes(answer));
      expect(found, `${question.question} ${source}`).toBe(true);
    }
  }
});
