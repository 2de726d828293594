create table amtsfeder.works (
  id text primary key,
  owner text not null,
  kind text not null,
  title text not null,
  dossier_id text references amtsfeder.dossiers (id),
  revision integer not null,
  body text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  removed_at timestamp with time zone
);
--> statement-breakpoint
create index works_newest on amtsfeder.works (owner, kind, updated_at desc);
--> statement-breakpoint
create table amtsfeder.work_versions (
  work_id text not null references amtsfeder.works (id) on delete cascade,
  revision integer not null,
  title text not null,
  body text not null,
  saved_at timestamp with time zone not null,
  primary key (work_id, revision)
);
