import { type Column, inArray, type SQL } from 'drizzle-orm';
import type { AccessScope } from '../access-scope.ts';

/** The condition that keeps a query to what a scope may see; `column` holds the id of a dossier. */
export function visible(scope: AccessScope, column: Column): SQL | undefined {
  return scope.dossiers === 'all' ? undefined : inArray(column, [...scope.dossiers]);
}

export function mayRead(scope: AccessScope, dossierId: string): boolean {
  return scope.dossiers === 'all' || scope.dossiers.includes(dossierId);
}
