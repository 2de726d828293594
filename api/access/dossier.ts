import type { Library } from '../../ingest/library-types.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import { ApiError } from '../errors/api-error.ts';

/**
 * Makes sure that a dossier named in a request, by id or name, is there and visible; no name means all dossiers.
 *
 * @throws ApiError 404 `unknown-dossier`: an answer without hits would say something else
 */
export async function requireDossier(library: Library, scope: AccessScope, dossier?: string): Promise<void> {
  if (dossier !== undefined) await dossierName(library, scope, dossier);
}

/** What people call a dossier that a request names by id or name. @throws ApiError as {@link requireDossier} */
export async function dossierName(library: Library, scope: AccessScope, dossier: string): Promise<string> {
  const visible = await library.dossiers(scope);
  const found = visible.find(({ id, name }) => id === dossier || name === dossier);
  if (!found) throw new ApiError(404, 'unknown-dossier', `Ein Dossier „${dossier}“ gibt es nicht.`);
  return found.name;
}
