alter table amtsfeder.works add column shared_at timestamp with time zone;
--> statement-breakpoint
create table amtsfeder.runs (
  id text primary key,
  owner text not null,
  kind text not null,
  title text not null,
  dossier text,
  state text not null,
  request text not null,
  events text not null,
  problem text,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
--> statement-breakpoint
create index runs_newest on amtsfeder.runs (owner, started_at desc);
--> statement-breakpoint
create table amtsfeder.removed_documents (
  id text primary key,
  removal text not null,
  dossier_id text not null references amtsfeder.dossiers (id),
  version integer,
  digest text not null,
  has_original boolean not null,
  document text not null,
  removed_at timestamp with time zone not null
);
--> statement-breakpoint
create index removed_documents_removal on amtsfeder.removed_documents (removal);
--> statement-breakpoint
create index removed_documents_digest on amtsfeder.removed_documents (digest);
