import type { AccessScope } from '../access-scope.ts';
import type { DocumentVersion } from './passage-row.ts';

/** What passages to consider; absent parts filter nothing. */
export interface PassageFilter {
  dossierId?: string | undefined;
  documents?: readonly string[] | undefined;
  kind?: string | undefined;
  /** ISO dates, both inclusive; passages of undated documents match neither. */
  from?: string | undefined;
  to?: string | undefined;
  /** Part of the name, case ignored. */
  speaker?: string | undefined;
  /** Whole names, as printed. */
  speakers?: readonly string[] | undefined;
  party?: string | undefined;
}

/**
 * The filter as LanceDB's SQL, null when everything matches.
 *
 * LanceDB has no bound parameters: this module is the one place that writes values into SQL, and `literal` the one
 * function.
 */
export function filterSql(scope: AccessScope, filter: PassageFilter): string | null {
  const terms: string[] = [];
  if (scope.dossiers !== 'all') terms.push(oneOf('dossierId', scope.dossiers));
  if (filter.dossierId !== undefined) terms.push(`dossierId = ${literal(filter.dossierId)}`);
  if (filter.documents) terms.push(oneOf('documentId', filter.documents));
  if (filter.kind !== undefined) terms.push(`kind = ${literal(filter.kind)}`);
  if (filter.from !== undefined) terms.push(`date >= ${literal(filter.from)}`);
  if (filter.to !== undefined) terms.push(`date <= ${literal(filter.to)}`);
  if (filter.speaker !== undefined) terms.push(contains('speaker', filter.speaker));
  if (filter.speakers) terms.push(oneOf('speaker', filter.speakers));
  if (filter.party !== undefined) terms.push(contains('party', filter.party));
  return terms.length > 0 ? terms.join(' AND ') : null;
}

/** All passages of these versions, and no others. */
export function versionsSql(versions: readonly DocumentVersion[]): string {
  const byVersion = new Map<number, string[]>();
  for (const { documentId, version } of versions) {
    if (!Number.isSafeInteger(version)) throw new RangeError(`No version number: ${String(version)}`);
    byVersion.set(version, [...(byVersion.get(version) ?? []), documentId]);
  }
  const terms = [...byVersion].map(
    ([version, ids]) => `(version = ${version} AND ${oneOf('documentId', ids)})`,
  );
  return terms.length > 0 ? terms.join(' OR ') : 'false';
}

function oneOf(column: string, values: readonly string[]): string {
  return values.length > 0 ? `${column} IN (${values.map(literal).join(', ')})` : 'false';
}

function contains(column: string, value: string): string {
  return `contains(lower(${column}), ${literal(value.toLowerCase())})`;
}

/** A string as an SQL literal: quotes doubled (SQL:1992, 5.3); backslashes have no meaning there. */
function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
