import { createWriteStream } from 'node:fs';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeWebStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import { ApiError, badRequest } from '../errors/api-error.ts';

export interface UploadLimits {
  /** Of one file; longer files arrive cut to one byte more, so that whoever reads them sees that they are too large. */
  fileBytes: number;
  /** Of the whole request. */
  requestBytes: number;
  files: number;
}

/** One file of a multipart request, spooled to disk under a name of ours. */
export interface ReceivedFile {
  /** The file name the request gives, never used to open anything. */
  name: string;
  bytes: number;
  /** Where it lies until the upload is discarded. */
  path: string;
}

export interface Upload {
  files: ReceivedFile[];
  /** Values of a repeated text field, in the order sent. */
  values(field: string): string[];
  /** Deletes the spooled files. */
  discard(): Promise<void>;
}

/**
 * Reads a multipart request as a stream: file parts go to a folder below `directory`, memory stays small however
 * large the files are. The caller discards the upload when done.
 *
 * @throws ApiError when the request is not multipart, breaks off or exceeds a limit; nothing is left on disk then.
 */
export async function receiveUpload(
  request: Request,
  directory: string,
  limits: UploadLimits,
): Promise<Upload> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType) || !request.body) {
    throw new ApiError(415, 'unsupported-media-type', 'Dateien werden als multipart/form-data übertragen.');
  }
  await mkdir(directory, { recursive: true });
  const spool = await mkdtemp(join(directory, 'upload-'));
  try {
    return await spoolParts(request.body as NodeWebStream, contentType, spool, limits);
  } catch (error) {
    await rm(spool, { recursive: true, force: true });
    if (error instanceof ApiError) throw error;
    throw badRequest(
      'Die Übertragung ist unvollständig oder kein gültiges multipart/form-data.',
      'broken-upload',
    );
  }
}

/** Where uploads to be stored are spooled: beside the store, which may be larger than the system's temporary folder. */
export function uploadFolder(dataDir: string): string {
  return join(dataDir, 'uploads');
}

/** Deletes what a process that died has left behind; only for whoever holds the data directory. */
export async function clearUploads(dataDir: string): Promise<void> {
  await rm(uploadFolder(dataDir), { recursive: true, force: true });
}

async function spoolParts(
  body: NodeWebStream,
  contentType: string,
  spool: string,
  limits: UploadLimits,
): Promise<Upload> {
  const fields = new Map<string, string[]>();
  const files: ReceivedFile[] = [];
  const writing: Promise<void>[] = [];
  const parser = new Busboy({
    headers: { 'content-type': contentType },
    limits: {
      fileSize: limits.fileBytes + 1,
      files: limits.files,
      fields: 2 * limits.files + 20,
      fieldSize: 10_000_000,
      headerPairs: 50,
    },
  });
  parser.on('field', (name, value) => {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  const incoming: Readable[] = [];
  parser.on('file', (_field, stream, name) => {
    const path = join(spool, String(files.length));
    const file: ReceivedFile = { name: name ?? '', bytes: 0, path };
    files.push(file);
    incoming.push(stream);
    const saved = save(stream, path, file);
    // A full disk ends the whole transfer.
    saved.catch((error: Error) => parser.destroy(error));
    writing.push(saved);
  });
  parser.once('filesLimit', () => parser.destroy(tooMany(limits.files)));
  parser.once('fieldsLimit', () => parser.destroy(tooMany(limits.files)));
  try {
    await pipeline(Readable.fromWeb(body), atMost(limits.requestBytes), parser);
  } catch (error) {
    // Parts that were under way would wait for their end for ever.
    for (const stream of incoming) stream.destroy();
    await Promise.allSettled(writing);
    throw error;
  }
  await Promise.all(writing);
  return {
    // A file field that was left empty arrives as a part without name and content.
    files: files.filter(({ name, bytes }) => name !== '' || bytes > 0),
    values: (field) => fields.get(field) ?? [],
    discard: () => rm(spool, { recursive: true, force: true }),
  };
}

async function save(stream: Readable, path: string, file: ReceivedFile): Promise<void> {
  const target = createWriteStream(path);
  await pipeline(stream, target);
  file.bytes = target.bytesWritten;
}

function atMost(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.byteLength;
      if (seen <= limit) done(null, chunk);
      else {
        const megabytes = Math.floor(limit / 1_000_000).toLocaleString('de-DE');
        done(new ApiError(413, 'too-large', `Eine Übertragung darf höchstens ${megabytes} MB umfassen.`));
      }
    },
  });
}

function tooMany(limit: number): ApiError {
  return new ApiError(413, 'too-many-files', `Eine Übertragung darf höchstens ${limit} Dateien umfassen.`);
}
