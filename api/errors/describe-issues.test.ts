import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeIssues } from './describe-issues.ts';

const schema = z.strictObject({
  question: z.string().min(1).max(2000),
  limit: z.int().max(100).optional(),
  level: z.enum(['einfach', 'leicht']).optional(),
  topics: z.array(z.string()).max(2).optional(),
});

test.each([
  [{ question: '' }, 'question – darf nicht leer sein'],
  [{ question: 'x'.repeat(2001) }, 'question – höchstens 2.000 Zeichen'],
  [{ question: 'x', limit: 101 }, 'limit – höchstens 100'],
  [{ question: 'x', level: 'schwer' }, 'level – erlaubt sind „einfach“, „leicht“'],
  [{ question: 'x', topics: ['a', 'b', 'c'] }, 'topics – höchstens 2 Einträge'],
  [{ question: 'x', sytem: 'y' }, 'nicht bekannt: „sytem“'],
])('%j', (request, said) => {
  expect(describeIssues(schema.safeParse(request).error!.issues)).toBe(`Die Anfrage ist ungültig: ${said}`);
});
