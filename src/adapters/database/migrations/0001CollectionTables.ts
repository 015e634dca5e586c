// Persons, links, drafts and the chains of handed-in answers. Codes sort by bytes on every database: collate "C".
// A person is erased by deleting rows of `person` and `response_text`; the chain keeps random keys and digests only.

/** SQL run once, in one transaction; released, so never edited. */
export const collectionTables = `
create table definition_set (
  hash text collate "C" not null,
  round integer not null,
  first_seen timestamptz(3) not null,
  primary key (hash, round)
);

create table actor (
  key text collate "C" primary key
);

create table person (
  actor text collate "C" primary key references actor,
  name text not null,
  email text not null
);
create index person_email on person (lower(email));

create table personal_link (
  id text collate "C" primary key,
  secret_hash text collate "C" not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  round integer not null,
  unit text collate "C" not null,
  part text collate "C",
  role text not null check (role in ('coordinator', 'expert')),
  actor text collate "C" not null references actor,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index personal_link_unit on personal_link (round, unit);

-- The view of the log that pages ask for, kept in the transaction that writes the log. Its row is also the lock
-- that lets one writer at a time change a response.
create table response_current (
  round integer not null,
  unit text collate "C" not null,
  part text collate "C" not null,
  state text not null check (state in ('draft', 'submitted', 'reopened', 'withdrawn')),
  last_saved_at timestamptz(3),
  submitted_at timestamptz(3),
  submitted_sequence integer,
  last_sequence integer not null default 0,
  last_hash text collate "C",
  primary key (round, unit, part)
);

create table draft_cell (
  round integer not null,
  unit text collate "C" not null,
  part text collate "C" not null,
  target text collate "C" not null check (target in ('answer', 'comment')),
  question text collate "C" not null,
  item text collate "C" not null,
  value text not null,
  version integer not null check (version > 0),
  saved_at timestamptz(3) not null,
  actor text collate "C" not null,
  primary key (round, unit, part, target, question, item)
);

-- Belongs to the unit; may be purged.
create table draft_event (
  id bigint generated always as identity primary key,
  round integer not null,
  unit text collate "C" not null,
  part text collate "C" not null,
  target text collate "C" not null,
  question text collate "C" not null,
  item text collate "C" not null,
  value text not null,
  version integer not null,
  at timestamptz(3) not null,
  actor text collate "C" not null,
  link text collate "C",
  definition_hash text collate "C" not null
);
create index draft_event_response on draft_event (round, unit, part);

create table response_event (
  round integer not null,
  unit text collate "C" not null,
  part text collate "C" not null,
  sequence integer not null check (sequence > 0),
  kind text not null check (kind in ('submitted', 'corrected', 'reopened', 'withdrawn')),
  at timestamptz(3) not null,
  actor text collate "C" not null references actor,
  link text collate "C" references personal_link,
  definition_hash text collate "C" not null,
  answers jsonb not null,
  comments jsonb not null,
  reason text,
  previous_hash text collate "C" not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (round, unit, part, sequence),
  foreign key (definition_hash, round) references definition_set
);

-- The erasable half of the digests in response_event.
create table response_text (
  round integer not null,
  unit text collate "C" not null,
  part text collate "C" not null,
  sequence integer not null,
  target text collate "C" not null check (target in ('answer', 'comment', 'reason')),
  cell text collate "C" not null,
  salt text not null,
  text text not null,
  primary key (round, unit, part, sequence, target, cell),
  foreign key (round, unit, part, sequence) references response_event
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are permanent', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger response_event_is_permanent before update or delete on response_event
  for each row execute function refuse_change();
create trigger response_event_is_never_emptied before truncate on response_event
  for each statement execute function refuse_change();
`;
