alter table amtsfeder.document_versions add column record_edition integer not null default 0;
--> statement-breakpoint
create index document_versions_record_edition on amtsfeder.document_versions (record_edition);
--> statement-breakpoint
create table amtsfeder.speeches (
  document_id text not null,
  version integer not null,
  turn integer not null,
  id text not null,
  dossier_id text not null,
  body text not null,
  term integer,
  session integer,
  date text,
  agenda text,
  agenda_index integer not null,
  kind text not null,
  rede text,
  person_id text,
  speaker text not null,
  party text,
  role text,
  presiding boolean not null,
  page integer,
  quadrant text,
  anchor text not null,
  start integer not null,
  "end" integer not null,
  words integer not null,
  blocks text not null,
  primary key (document_id, version, turn)
);
--> statement-breakpoint
create index speeches_id on amtsfeder.speeches (id);
--> statement-breakpoint
create index speeches_person on amtsfeder.speeches (person_id);
--> statement-breakpoint
create table amtsfeder.interjections (
  document_id text not null,
  version integer not null,
  ordinal integer not null,
  turn integer not null,
  kind text not null,
  person_id text,
  caller text,
  party text,
  text text not null,
  start integer not null,
  "end" integer not null,
  primary key (document_id, version, ordinal)
);
--> statement-breakpoint
create index interjections_person on amtsfeder.interjections (person_id);
--> statement-breakpoint
create table amtsfeder.speech_postings (
  document_id text not null,
  version integer not null,
  postings text not null,
  primary key (document_id, version)
);
--> statement-breakpoint
create table amtsfeder.paper_references (
  document_id text not null,
  version integer not null,
  start integer not null,
  "end" integer not null,
  kind text not null,
  body text not null,
  number text not null,
  page integer,
  quadrant text,
  turn integer,
  anchor text not null,
  quote text not null,
  primary key (document_id, version, start)
);
--> statement-breakpoint
create index paper_references_number on amtsfeder.paper_references (number);
--> statement-breakpoint
create table amtsfeder.people (
  id text primary key,
  key text not null,
  name text not null,
  sort_name text not null,
  place text,
  party_mark text,
  party text,
  external_id text
);
--> statement-breakpoint
create index people_key on amtsfeder.people (key);
