create table amtsfeder.dip_intakes (
  id text primary key,
  source text not null,
  term integer,
  from_day text,
  to_day text,
  state text not null,
  parts text not null,
  taken text not null,
  problem text,
  started_at timestamptz not null,
  ended_at timestamptz
);
