import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { houseWordsSchema } from '../contract/house-words.ts';
import { plainLexicon } from '../plain-lexicon/plain-lexicon.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';

const getHouseWords = createRoute({
  method: 'get',
  path: '/house-words',
  summary: 'Die Wörter des Hauses für Klartext',
  responses: {
    200: { description: 'Was das Haus ergänzt und was es behält', content: json(houseWordsSchema) },
  },
});

/** The page looks at a text while somebody types, and needs the house's words for that. */
export function houseWordRoutes({ config }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(getHouseWords, async (c) =>
    c.json((await plainLexicon(config.dataDir)).house, 200),
  );
}
