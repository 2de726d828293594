import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { problemSchema } from '../contract/problem.ts';
import { version } from '../version.ts';

/**
 * OpenAPI 3.1 description of every route registered so far. Any route may answer with a problem, so that response is
 * added here once instead of in each route, which also keeps it out of the typed client's success types.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- environment and routes do not matter here
export function describeApi(app: OpenAPIHono<any, any, any>) {
  // Built here: a schema made before @hono/zod-openapi was loaded, as on the command line, cannot be registered.
  app.openAPIRegistry.register('Problem', z.object(problemSchema.shape));
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Amtsfeder',
      version,
      description:
        'Textassistenz für Ministerien und Parlamente. Jede Aussage ist bis zur Fundstelle belegt.',
      license: { name: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
  });
  for (const path of Object.values(document.paths ?? {})) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const responses = path[method]?.responses;
      if (responses) responses['default'] = problemResponse;
    }
  }
  return document;
}

const problemResponse = {
  description: 'Problem nach RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
