create table amtsfeder.dip_matters (
  id text primary key,
  title text not null,
  kind text,
  term integer,
  status text,
  abstract text,
  date text
);
--> statement-breakpoint
create table amtsfeder.dip_events (
  id text primary key,
  matter_id text not null,
  source text not null,
  date text,
  label text not null,
  detail text,
  body text,
  kind text,
  number text,
  page text
);
--> statement-breakpoint
create index dip_events_matter on amtsfeder.dip_events (matter_id);
--> statement-breakpoint
create index dip_events_number on amtsfeder.dip_events (number);
--> statement-breakpoint
create table amtsfeder.dip_papers (
  body text not null,
  kind text not null,
  number text not null,
  id text not null,
  type text,
  title text,
  date text,
  authors text[] not null,
  url text,
  primary key (body, kind, number)
);
--> statement-breakpoint
create table amtsfeder.dip_people (
  id text primary key,
  key text not null,
  name text not null,
  roles text not null
);
--> statement-breakpoint
create index dip_people_key on amtsfeder.dip_people (key);
