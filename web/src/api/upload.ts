import type { Job } from '../../../api/contract/documents.ts';
import type { PickedFile } from '../documents/picked-files.ts';
import { problemOf, toApiError } from './problem.ts';

/**
 * Sends files into a dossier (made when it does not exist) and returns the job that takes them in.
 * `onSent` hears the share that has left this computer, 0 to 1: `fetch` cannot tell it, hence XMLHttpRequest.
 */
export function upload(files: PickedFile[], dossier: string, onSent: (share: number) => void): Promise<Job> {
  const form = new FormData();
  if (dossier) form.append('dossier', dossier);
  for (const { path } of files) form.append('path', path);
  for (const { file } of files) form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/documents');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onSent(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status === 202) resolve(request.response as Job);
      else reject(problemOf(request.status, request.response));
    });
    request.addEventListener('error', () => reject(toApiError(new TypeError('network'))));
    request.send(form);
  });
}
