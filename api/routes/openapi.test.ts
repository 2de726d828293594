import { expect, test } from 'vitest';
// Before the module that extends zod, in the order in which the command line loads them.
import { problemSchema } from '../contract/problem.ts';
import { OpenAPIHono } from '@hono/zod-openapi';
import { describeApi } from './openapi.ts';

test('problems are described although the contract was loaded before the library that describes it', () => {
  const { components } = describeApi(new OpenAPIHono());
  expect(Object.keys(components?.schemas?.['Problem'] ?? {})).toContain('properties');
  expect(components?.schemas?.['Problem']).toMatchObject({
    required: Object.entries(problemSchema.shape).flatMap(([name, field]) =>
      field.isOptional() ? [] : [name],
    ),
  });
});
