import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { localUser } from '../../api/access/scope.ts';
import { readConfig } from '../../api/config.ts';
import { openForms } from '../../api/forms/forms.ts';
import { openModels } from '../../api/model/models.ts';
import { ingestSample, sampleDossier } from '../../api/sample-dossier.ts';
import { aspectNames } from '../../api/tasks/draft/aspects.ts';
import type { DraftContext } from '../../api/tasks/draft/context.ts';
import { scriptedModelName, startScriptedModel } from '../../api/testing/scripted-model/server.ts';
import type { Form } from '../../api/contract/forms.ts';
import type { GivenDocument } from '../../api/uploads/task-input.ts';
import { openLibrary } from '../../ingest/library.ts';
import { openReaderPool } from '../../ingest/reading/reader-pool.ts';
import { loadPrompts } from '../../prompts/load.ts';

/** What drafts are made from: files, or else the sample dossier. */
export interface DraftingRoom {
  context: DraftContext;
  forms: Form[];
  files: GivenDocument[];
  dossier: string | undefined;
}

/** Opens a library with the sample dossier (unless files are given), the shipped forms and a scripted model, and closes them. */
export async function inDraftingRoom<Result>(
  paths: readonly string[],
  work: (room: DraftingRoom) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-drafts-'));
  const model = await startScriptedModel({ contextTokens: 32_768 });
  const config = readConfig(
    {},
    { AMTSFEDER_DATA: dataDir, AMTSFEDER_MODEL_URL: model.url, AMTSFEDER_MODEL: scriptedModelName },
  );
  const readers = openReaderPool(config.limits.file);
  const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
  try {
    if (paths.length === 0) {
      await ingestSample(library);
      await library.idle();
    }
    const files = await Promise.all(
      paths.map(async (path) => ({
        name: basename(path),
        document: await readers.read(path, basename(path)),
      })),
    );
    const { forms } = await (await openForms(join(dataDir, 'forms'), aspectNames)).all();
    const context: DraftContext = {
      library,
      scope: localUser,
      signal: new AbortController().signal,
      readers,
      models: openModels(config.models),
      prompts: await loadPrompts(),
    };
    return await work({ context, forms, files, dossier: paths.length === 0 ? sampleDossier : undefined });
  } finally {
    await Promise.all([library.close(), readers.close(), model.close()]);
    await rm(dataDir, { recursive: true });
  }
}
