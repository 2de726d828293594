import { problemOf } from '../api/problem.ts';
import { saveBlob } from '../ui/save-blob.ts';

/**
 * Fetches a file and hands it to the browser to save, under the name the server gives.
 *
 * @throws ApiError with what the server says where there is no file
 */
export async function saveFile(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => null));
  saveBlob(await answer.blob(), nameIn(answer.headers.get('content-disposition') ?? ''));
}

/** The name of a `Content-Disposition`, as RFC 8187 encodes it. */
export function nameIn(disposition: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  return encoded ? decodeURIComponent(encoded) : 'Entwurf';
}
