/** Which records a caller may see. Every read of records or passages takes one. */
export interface AccessScope {
  user: string;
  /** Ids of the dossiers the user may read; 'all' for the single user of an embedded installation. */
  dossiers: 'all' | readonly string[];
}
