import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { courseOf } from '../../ingest/parliament/course.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  paperSchema,
  papersResponseSchema,
  peopleResponseSchema,
  personSchema,
} from '../contract/speeches.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';
import { idParam } from './params.ts';
import { toCitingPlace, toPerson, toPersonSummary } from './speech-response.ts';

const getPeople = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Personen, von deren Namen einer so beginnt',
  request: { query: z.object({ prefix: z.string().max(200).default('') }) },
  responses: { 200: { description: 'Wer am meisten sprach, zuerst', content: json(peopleResponseSchema) } },
});

const getPerson = createRoute({
  method: 'get',
  path: '/people/{id}',
  summary: 'Eine Person mit ihren Ämtern',
  request: { params: idParam },
  responses: { 200: { description: 'Die Person', content: json(personSchema) } },
});

const getPapers = createRoute({
  method: 'get',
  path: '/papers',
  summary: 'Drucksachen, deren Nummer so beginnt oder deren Titel das enthält',
  request: { query: z.object({ text: z.string().max(200).default('') }) },
  responses: { 200: { description: 'Die am meisten genannten zuerst', content: json(papersResponseSchema) } },
});

const getPaper = createRoute({
  method: 'get',
  path: '/papers/{number}',
  summary: 'Eine Drucksache: wer sie nennt, und der Gang der Sache',
  request: { params: z.object({ number: z.string().max(100) }) },
  responses: { 200: { description: 'Die Drucksache', content: json(paperSchema) } },
});

/** People, and papers with the places that cite them. */
export function paperRoutes({ library: { parliament } }: Services) {
  return new OpenAPIHono<ScopeEnv>()
    .openapi(getPeople, async (c) => {
      const people = await parliament.people(c.var.scope, c.req.valid('query').prefix);
      return c.json({ people: people.map(toPersonSummary) }, 200);
    })
    .openapi(getPerson, async (c) => {
      const person = await parliament.person(c.var.scope, c.req.valid('param').id);
      if (!person) throw notFound('Diese Person');
      return c.json(toPerson(person), 200);
    })
    .openapi(getPapers, async (c) => {
      const { text } = c.req.valid('query');
      return c.json({ papers: await parliament.papers(c.var.scope, text) }, 200);
    })
    .openapi(getPaper, async (c) => {
      const paper = await parliament.paper(c.var.scope, c.req.valid('param').number);
      if (!paper) throw notFound('Eine Drucksache dieser Nummer');
      const { number, kind, title, date, citation, documentId, citedBy } = paper;
      const cites = documentId === null ? [] : await parliament.cited(c.var.scope, documentId);
      const timeline = courseOf(paper);
      const others = cites.filter((other) => other !== number);
      const places = citedBy.map((place) => toCitingPlace(place, number));
      return c.json(
        { number, kind, title, date, citation, documentId, citedBy: places, cites: others, timeline },
        200,
      );
    });
}
