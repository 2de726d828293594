import { createMiddleware } from 'hono/factory';
import type { AccessScope } from '../../ingest/store/access-scope.ts';

export interface ScopeEnv {
  Variables: { scope: AccessScope };
}

/** The one user of an embedded installation, who may read everything. */
export const localUser: AccessScope = { user: 'lokal', dossiers: 'all' };

/** The scope of a person by name, for work that goes on without a request. */
export const scopeOf = (user: string): AccessScope => ({ ...localUser, user });

/** Puts the caller's scope into the context; every route reads records and passages through it. */
export const accessScope = createMiddleware<ScopeEnv>(async function accessScope(c, next) {
  c.set('scope', localUser);
  await next();
});
