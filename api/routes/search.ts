import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { SearchHit } from '../../ingest/library-types.ts';
import { matchSpans, type ParsedQuery, parseQuery } from '../../language/search-terms.ts';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { type Hit, searchRequestSchema, searchResponseSchema, signalSchema } from '../contract/search.ts';
import { anchorRange } from '../evidence/anchor-range.ts';
import type { Services } from '../services.ts';
import { json, jsonBody } from './content.ts';

const postSearch = createRoute({
  method: 'post',
  path: '/search',
  summary: 'Fundstellen suchen',
  request: { body: jsonBody(searchRequestSchema) },
  responses: { 200: { description: 'Fundstellen, die besten zuerst', content: json(searchResponseSchema) } },
});

export function searchRoutes({ library }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(postSearch, async (c) => {
    const request = c.req.valid('json');
    const startedAt = performance.now();
    await requireDossier(library, c.var.scope, request.dossier);
    const found = await library.search(c.var.scope, request);
    const query = parseQuery(request.query);
    const hits = found.map((hit, index) => asHit(hit, index + 1, query, request.explain));
    return c.json({ query: request.query, tookMs: Math.round(performance.now() - startedAt), hits }, 200);
  });
}

function asHit(
  { text, start, end, anchor, explain, ...hit }: SearchHit,
  rank: number,
  query: ParsedQuery,
  explained: boolean,
): Hit {
  return {
    ...hit,
    rank,
    anchor: anchorRange(anchor),
    quote: text,
    span: [start, end],
    matches: matchSpans(text, query).map((span) => [span.start, span.end]),
    explain: explained ? strongestFirst(explain) : null,
  };
}

function strongestFirst(explanation: SearchHit['explain']): Hit['explain'] {
  return Object.entries(explanation)
    .filter(([, { share }]) => share > 0)
    .map(([name, part]) => ({ signal: signalSchema.parse(name), ...part }))
    .sort((a, b) => b.share - a.share);
}
