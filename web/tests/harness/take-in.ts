import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import { patience } from './patience.ts';

const sample = fileURLToPath(new URL('../../../api/sample/', import.meta.url));

/** A file of the invented sample dossier. */
export const sampleFile = async (name: string) => [name, await readFile(sample + name)] as const;

/** Takes files into a dossier without the page, and returns the ids of their documents. */
export async function takeIn(
  url: string,
  dossier: string,
  files: (readonly [name: string, content: Uint8Array])[],
): Promise<string[]> {
  const form = new FormData();
  form.append('dossier', dossier);
  for (const [name, content] of files) form.append('file', new File([new Uint8Array(content)], name));
  const { id } = (await (await fetch(`${url}/api/documents`, { method: 'POST', body: form })).json()) as {
    id: string;
  };
  const job = async () =>
    (await (await fetch(`${url}/api/jobs/${id}`)).json()) as {
      status: string;
      files: { documentId: string }[];
    };
  await vi.waitFor(async () => expect((await job()).status).toBe('done'), patience);
  return (await job()).files.map(({ documentId }) => documentId);
}
