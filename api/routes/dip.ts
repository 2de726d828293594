import { readFile } from 'node:fs/promises';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { DipAccess } from '../../ingest/parliament/dip/fetch-dip.ts';
import type { DipFile, DipIntake } from '../../ingest/parliament/dip/intake.ts';
import { readExport } from '../../ingest/parliament/dip/read-export.ts';
import { ReadError } from '../../ingest/readers/read-error.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  dipFetchRequestSchema,
  dipGoOnRequestSchema,
  dipIntakeSchema,
  dipStatusSchema,
} from '../contract/dip.ts';
import type { StreamEvent } from '../contract/events.ts';
import { ApiError, badRequest, notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { receiveUpload, uploadFolder } from '../uploads/receive.ts';
import { relativePath } from '../uploads/source-path.ts';
import { eventStream, json, jsonBody } from './content.ts';
import { idParam } from './params.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';

const begun = { description: 'Die Aufnahme hat begonnen', content: json(dipIntakeSchema) };

const getStatus = createRoute({
  method: 'get',
  path: '/dip',
  summary: 'Was aus DIP da ist, und die letzten Aufnahmen',
  responses: { 200: { description: 'Stand', content: json(dipStatusSchema) } },
});

const postFetch = createRoute({
  method: 'post',
  path: '/dip/fetches',
  summary: 'Listen der DIP-Schnittstelle holen, mit dem Schlüssel der Anfrage oder der Einstellungen',
  request: { body: jsonBody(dipFetchRequestSchema) },
  responses: { 202: begun },
});

const getIntake = createRoute({
  method: 'get',
  path: '/dip/intakes/{id}',
  summary: 'Stand einer Aufnahme aus DIP; als Ereignisstrom bis zu ihrem Ende',
  request: { params: idParam },
  responses: {
    200: { description: 'Die Aufnahme', content: { ...json(dipIntakeSchema), ...eventStream } },
  },
});

const postGoOn = createRoute({
  method: 'post',
  path: '/dip/intakes/{id}/continue',
  summary: 'Eine abgebrochene Aufnahme hinter der letzten aufgenommenen Seite fortsetzen',
  request: { params: idParam, body: jsonBody(dipGoOnRequestSchema) },
  responses: { 202: begun },
});

const postStop = createRoute({
  method: 'post',
  path: '/dip/intakes/{id}/stop',
  summary: 'Eine Aufnahme aus DIP anhalten; was schon aufgenommen ist, bleibt',
  request: { params: idParam },
  responses: { 204: { description: 'Sie ist angehalten.' } },
});

type FilesInput = { in: { form: { file: File | File[] } }; out: { form: { file: File | File[] } } };

/** Types the form for the client and does nothing else: the parts are read as a stream. */
const filesForm: MiddlewareHandler<ScopeEnv, '/dip/files', FilesInput> = (_c, next) => next();

const filesDescription = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } } },
};

const noIntake = 'Diese Aufnahme';

/** Takes in what DIP gives about matters, papers, sessions and people. */
export function dipRoutes({ library, config, log }: Services) {
  const { dip } = library;
  const { file, upload: many } = config.limits;
  // All of it is read into memory.
  const limits = { fileBytes: file.bytes, requestBytes: file.bytes, files: many.files };

  function accessWith(key: string | undefined): DipAccess {
    const given = key ?? config.dip.key?.reveal();
    if (given === undefined) {
      throw new ApiError(
        422,
        'dip-key-missing',
        'Zum Holen aus DIP gehört ein Schlüssel. Bitte geben Sie ihn an, oder setzen Sie AMTSFEDER_DIP_KEY.',
      );
    }
    return { url: config.dip.url, key: given };
  }

  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/dip/files',
    summary: 'Antworten der DIP-Schnittstelle oder Ausfuhren daraus aufnehmen: JSON oder JSON-Zeilen',
    request: { body: { required: true, content: { 'multipart/form-data': { schema: filesDescription } } } },
    responses: { 202: begun },
  });
  return app
    .openapi(getStatus, async (c) => {
      const [stock, intakes] = await Promise.all([dip.stock(), dip.list()]);
      return c.json({ stock, intakes, keyConfigured: config.dip.key !== null }, 200);
    })
    .openapi(postFetch, async (c) => {
      const { key, ...asked } = c.req.valid('json');
      return c.json(await dip.fetch(accessWith(key), asked), 202);
    })
    .openapi(getIntake, async (c) => {
      const { id } = c.req.valid('param');
      const intake = await dip.find(id);
      if (!intake) throw notFound(noIntake);
      if (!wantsEvents(c)) return c.json(intake, 200);
      return streamEvents(c, (signal) => intakeEvents(dip.watch(id, signal)), log);
    })
    .openapi(postGoOn, async (c) => {
      const { id } = c.req.valid('param');
      if (!(await dip.find(id))) throw notFound(noIntake);
      const intake = await dip.goOn(accessWith(c.req.valid('json').key), id);
      if (!intake) {
        throw new ApiError(409, 'dip-nothing-left', 'Bei dieser Aufnahme gibt es nichts fortzusetzen.');
      }
      return c.json(intake, 202);
    })
    .openapi(postStop, async (c) => {
      const { id } = c.req.valid('param');
      if (!(await dip.find(id))) throw notFound(noIntake);
      await dip.stop(id);
      return c.body(null, 204);
    })
    .post('/dip/files', filesForm, async (c) => {
      const upload = await receiveUpload(c.req.raw, uploadFolder(config.dataDir), limits);
      try {
        if (upload.files.length === 0) throw badRequest('Es wurde keine Datei übertragen.', 'no-files');
        const files = await Promise.all(upload.files.map(readFileOf));
        return c.json(await dip.takeFiles(files), 202);
      } finally {
        await upload.discard();
      }
    });
}

async function readFileOf({ path, name: given }: { path: string; name: string }): Promise<DipFile> {
  const name = relativePath(given);
  try {
    return { name, entities: readExport(await readFile(path, 'utf8')) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { name, error: { code: error.code, message: error.message } };
  }
}

async function* intakeEvents(intakes: AsyncIterable<DipIntake>): AsyncGenerator<StreamEvent> {
  for await (const intake of intakes) yield { type: 'dip', intake };
}
